-- Entries by kind in each week that has come or has an entry, zeros included.
CREATE VIEW kinds_by_week AS
WITH last_days AS (
  SELECT
    p.organisation,
    p.quarter,
    MAX(CASE WHEN e.local_day > p.until_day THEN e.local_day ELSE p.until_day END) AS last_day
  FROM periods p
  LEFT JOIN entries e ON e.organisation = p.organisation AND e.quarter = p.quarter
  GROUP BY p.organisation, p.quarter
),
shown AS (
  SELECT w.organisation, w.quarter, w.week, w.from_day, w.to_day
  FROM weeks w
  JOIN last_days d ON d.organisation = w.organisation AND d.quarter = w.quarter
  WHERE w.monday <= d.last_day
),
cells AS (
  SELECT w.organisation, w.quarter, w.week, w.from_day, w.to_day, k.kind, COUNT(e.entry_id) AS entries
  FROM shown w
  CROSS JOIN kinds k
  LEFT JOIN entries e
    ON e.organisation = w.organisation AND e.quarter = w.quarter AND e.week = w.week AND e.kind = k.kind
  GROUP BY w.organisation, w.quarter, w.week, w.from_day, w.to_day, k.kind
  UNION ALL
  SELECT p.organisation, p.quarter, 'total', p.from_day, p.to_day, k.kind, COUNT(e.entry_id)
  FROM periods p
  CROSS JOIN kinds k
  LEFT JOIN entries e ON e.organisation = p.organisation AND e.quarter = p.quarter AND e.kind = k.kind
  GROUP BY p.organisation, p.quarter, p.from_day, p.to_day, k.kind
)
SELECT
  c.organisation,
  c.quarter,
  c.week,
  c.from_day,
  c.to_day,
  g.kind_group,
  SUM(c.entries) AS entries,
  'kinds-by-week/' || c.week || '/' || g.kind_group AS figure
FROM cells c
JOIN kind_groups g ON g.kind = c.kind
WHERE g.kind_group <> 'activity'
GROUP BY c.organisation, c.quarter, c.week, c.from_day, c.to_day, g.kind_group;
