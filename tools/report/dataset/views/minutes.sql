-- Minutes that authors recorded, by kind; empty where nobody did. Nothing is estimated for the others.
CREATE VIEW minutes_spent AS
WITH groups_of_kinds AS (
  SELECT kind_group, kind FROM kind_groups WHERE kind_group <> 'activity'
)
SELECT
  p.organisation,
  p.quarter,
  g.kind_group,
  SUM(e.minutes) AS minutes,
  COUNT(e.minutes) AS known,
  COUNT(e.entry_id) AS entries
FROM periods p
CROSS JOIN groups_of_kinds g
LEFT JOIN entries e ON e.organisation = p.organisation AND e.quarter = p.quarter AND e.kind = g.kind
GROUP BY p.organisation, p.quarter, g.kind_group;
