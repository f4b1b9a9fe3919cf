-- Each entry with what the plan in force on its day says of its place.
CREATE VIEW placed_entries AS
SELECT
  e.organisation,
  e.quarter,
  e.entry_id,
  e.kind,
  k.is_post,
  k.is_answer,
  e.forum,
  CASE
    WHEN e.where_made = 'plan-forum' THEN e.organisation || '/' || e.forum
    ELSE '(elsewhere)/' || e.where_made
  END AS place,
  e.plan_publisher,
  e.plan_version,
  f.approach,
  f.answer_within_working_days,
  e.working_days_to_answer,
  e.commitment_named
FROM entries e
JOIN kinds k ON k.kind = e.kind
LEFT JOIN plan_forums f
  ON f.organisation = e.organisation
  AND f.quarter = e.quarter
  AND f.forum = e.forum
  AND f.plan_publisher = e.plan_publisher
  AND f.plan_version = e.plan_version;

-- Where entries can be: each forum of the plans, and elsewhere.
CREATE VIEW places AS
SELECT
  organisation,
  quarter,
  organisation || '/' || forum AS place,
  'plan-forum' AS where_made,
  forum,
  forum_name,
  approach,
  forum_status,
  sort_order
FROM plan_forums
WHERE is_last
UNION ALL
SELECT
  p.organisation,
  p.quarter,
  '(elsewhere)/' || w.where_made,
  w.where_made,
  NULLIF('', ''),
  NULLIF('', ''),
  NULLIF('', ''),
  NULLIF('', ''),
  1000000 + w.sort_order
FROM periods p
CROSS JOIN elsewhere w;

-- How many entries of each kind there are in each place, zeros included.
CREATE VIEW place_kinds AS
SELECT
  l.organisation,
  l.quarter,
  l.place,
  l.where_made,
  l.forum,
  l.forum_name,
  l.approach,
  l.sort_order,
  k.kind,
  COUNT(e.entry_id) AS entries
FROM places l
CROSS JOIN kinds k
LEFT JOIN placed_entries e
  ON e.organisation = l.organisation
  AND e.quarter = l.quarter
  AND e.place = l.place
  AND e.kind = k.kind
GROUP BY
  l.organisation, l.quarter, l.place, l.where_made, l.forum, l.forum_name, l.approach, l.sort_order, k.kind;

-- Which kinds are counted together in a column.
CREATE VIEW kind_groups AS
SELECT kind AS kind_group, kind FROM kinds
UNION ALL
SELECT 'activity', kind FROM kinds WHERE is_activity
UNION ALL
SELECT 'total', kind FROM kinds;
