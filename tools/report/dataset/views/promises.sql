-- Promised answers as they stood on the last day that is counted, and those from before that were still owed.
CREATE VIEW follow_ups AS
WITH promised AS (
  SELECT
    p.organisation,
    p.quarter,
    CASE
      WHEN e.follow_up_done <= p.until_day THEN
        CASE
          WHEN e.local_day < p.from_day THEN 'settled-before'
          WHEN e.follow_up_done > e.follow_up_due THEN 'done-late'
          ELSE 'done'
        END
      WHEN e.follow_up_due < p.until_day THEN
        CASE WHEN e.local_day < p.from_day THEN 'overdue-from-before' ELSE 'overdue' END
      WHEN e.local_day < p.from_day THEN 'owed-from-before'
      ELSE 'owed'
    END AS state
  FROM periods p
  JOIN entries e ON e.organisation = p.organisation AND e.local_day <= p.to_day
  WHERE e.follow_up_due IS NOT NULL
),
counted AS (
  SELECT organisation, quarter, state, COUNT(*) AS entries FROM promised GROUP BY organisation, quarter, state
),
cells AS (
  SELECT
    p.organisation, p.quarter, s.state, s.sort_order, s.is_in_period, s.is_owed, s.is_overdue,
    COALESCE(c.entries, 0) AS entries
  FROM periods p
  CROSS JOIN follow_up_states s
  LEFT JOIN counted c ON c.organisation = p.organisation AND c.quarter = p.quarter AND c.state = s.state
)
SELECT
  organisation, quarter, state, sort_order, is_owed, is_overdue, entries,
  'follow-ups/' || state || '/entries' AS figure
FROM cells
UNION ALL
SELECT organisation, quarter, 'total', 1000, FALSE, FALSE, SUM(entries), 'follow-ups/total/entries'
FROM cells
WHERE is_in_period
GROUP BY organisation, quarter;

-- Talks that went on in private messages, and whether their record is in official systems.
CREATE VIEW private_messages AS
WITH talks AS (
  SELECT
    p.organisation,
    p.quarter,
    CASE WHEN e.record_captured <= p.until_day THEN 'captured' ELSE 'to-capture' END AS state
  FROM periods p
  JOIN entries e ON e.organisation = p.organisation AND e.quarter = p.quarter
  WHERE e.private_message
),
counted AS (
  SELECT organisation, quarter, state, COUNT(*) AS entries FROM talks GROUP BY organisation, quarter, state
),
cells AS (
  SELECT p.organisation, p.quarter, s.state, s.sort_order, COALESCE(c.entries, 0) AS entries
  FROM periods p
  CROSS JOIN record_states s
  LEFT JOIN counted c ON c.organisation = p.organisation AND c.quarter = p.quarter AND c.state = s.state
)
SELECT
  organisation, quarter, state, sort_order, entries, 'private-messages/' || state || '/entries' AS figure
FROM cells
UNION ALL
SELECT organisation, quarter, 'total', 1000, SUM(entries), 'private-messages/total/entries'
FROM cells
GROUP BY organisation, quarter;
