-- Coverage: every forum of the plans by kind of entry, and what was done elsewhere where anything was.
CREATE VIEW coverage AS
WITH weighed AS (
  SELECT
    organisation, quarter, place, where_made, forum, forum_name, approach, sort_order, kind, entries,
    SUM(entries) OVER (PARTITION BY organisation, quarter, place) AS of_all_kinds
  FROM place_kinds
),
cells AS (
  SELECT organisation, quarter, place, where_made, forum, forum_name, approach, sort_order, kind, entries
  FROM weighed
  WHERE where_made = 'plan-forum' OR of_all_kinds > 0
  UNION ALL
  SELECT
    organisation, quarter, 'total', 'total', NULLIF('', ''), NULLIF('', ''), NULLIF('', ''), 2000000, kind,
    SUM(entries)
  FROM place_kinds
  GROUP BY organisation, quarter, kind
)
SELECT
  c.organisation,
  c.quarter,
  c.place,
  c.where_made,
  c.forum,
  c.forum_name,
  c.approach,
  c.sort_order,
  g.kind_group,
  SUM(c.entries) AS entries,
  'coverage/' || c.place || '/' || g.kind_group AS figure
FROM cells c
JOIN kind_groups g ON g.kind = c.kind
GROUP BY
  c.organisation, c.quarter, c.place, c.where_made, c.forum, c.forum_name, c.approach, c.sort_order, g.kind_group;

-- Views asked for and talks with the administrators, on every forum of the plans.
CREATE VIEW contacts AS
WITH asked AS (
  SELECT organisation, quarter, place, where_made, forum, forum_name, sort_order, kind_group, entries
  FROM coverage
  WHERE kind_group IN ('consultation', 'operator-contact')
),
both_kinds AS (
  SELECT organisation, quarter, place, where_made, forum, forum_name, sort_order, kind_group, entries FROM asked
  UNION ALL
  SELECT organisation, quarter, place, where_made, forum, forum_name, sort_order, 'total', SUM(entries)
  FROM asked
  GROUP BY organisation, quarter, place, where_made, forum, forum_name, sort_order
),
weighed AS (
  SELECT
    organisation, quarter, place, where_made, forum, forum_name, sort_order, kind_group, entries,
    SUM(entries) OVER (PARTITION BY organisation, quarter, place) AS of_all_kinds
  FROM both_kinds
)
SELECT
  organisation, quarter, place, where_made, forum, forum_name, sort_order, kind_group, entries,
  'contacts/' || place || '/' || kind_group AS figure
FROM weighed
WHERE where_made IN ('plan-forum', 'total') OR of_all_kinds > 0;
