-- Time to answer: how many times are known, their median, and the share within the plan's time.
-- A median is empty where no time is known, a share where no known time has a time in the plan.
CREATE VIEW response AS
WITH answers AS (
  SELECT
    organisation, quarter, place, working_days_to_answer AS days, answer_within_working_days AS allowed
  FROM placed_entries
  WHERE is_answer
),
told AS (
  SELECT organisation, quarter, place, days, allowed FROM answers
  UNION ALL
  SELECT organisation, quarter, 'total', days, allowed FROM answers
),
counted AS (
  SELECT
    organisation,
    quarter,
    place,
    COUNT(*) AS answers,
    COUNT(days) AS known,
    SUM(CASE WHEN days IS NOT NULL AND allowed IS NOT NULL THEN 1 ELSE 0 END) AS with_target,
    SUM(CASE WHEN days <= allowed THEN 1 ELSE 0 END) AS in_time
  FROM told
  GROUP BY organisation, quarter, place
),
ranked AS (
  SELECT
    organisation,
    quarter,
    place,
    days,
    ROW_NUMBER() OVER (PARTITION BY organisation, quarter, place ORDER BY days) AS place_in_order,
    COUNT(*) OVER (PARTITION BY organisation, quarter, place) AS known
  FROM told
  WHERE days IS NOT NULL
),
medians AS (
  SELECT organisation, quarter, place, AVG(1E0 * days) AS median_working_days
  FROM ranked
  WHERE 2 * place_in_order BETWEEN known AND known + 2
  GROUP BY organisation, quarter, place
),
promised AS (
  SELECT organisation, quarter, organisation || '/' || forum AS place, MAX(answer_within_working_days) AS allowed
  FROM plan_forums
  GROUP BY organisation, quarter, forum
),
lines AS (
  SELECT organisation, quarter, place, where_made, forum, forum_name, sort_order FROM places
  UNION ALL
  SELECT organisation, quarter, 'total', 'total', NULLIF('', ''), NULLIF('', ''), 2000000 FROM periods
)
SELECT
  l.organisation,
  l.quarter,
  l.place,
  l.where_made,
  l.forum,
  l.forum_name,
  l.sort_order,
  COALESCE(c.answers, 0) AS answers,
  COALESCE(c.known, 0) AS known,
  m.median_working_days,
  COALESCE(c.with_target, 0) AS with_target,
  COALESCE(c.in_time, 0) AS in_time,
  CASE WHEN c.with_target > 0 THEN 1E2 * c.in_time / c.with_target END AS share_in_time
FROM lines l
LEFT JOIN counted c ON c.organisation = l.organisation AND c.quarter = l.quarter AND c.place = l.place
LEFT JOIN medians m ON m.organisation = l.organisation AND m.quarter = l.quarter AND m.place = l.place
LEFT JOIN promised p ON p.organisation = l.organisation AND p.quarter = l.quarter AND p.place = l.place
WHERE l.where_made = 'total' OR c.answers > 0 OR p.allowed IS NOT NULL;
