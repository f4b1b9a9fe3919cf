-- The few figures that are read first.
CREATE VIEW headline AS
WITH meant AS (
  SELECT organisation, quarter, COUNT(*) AS forums, SUM(CASE WHEN entries > 0 THEN 1 ELSE 0 END) AS active
  FROM coverage
  WHERE where_made = 'plan-forum' AND kind_group = 'activity' AND approach <> 'stay-away'
  GROUP BY organisation, quarter
),
promises AS (
  SELECT
    organisation,
    quarter,
    COUNT(*) AS commitments,
    SUM(CASE WHEN status = 'met' THEN 1 ELSE 0 END) AS met
  FROM commitments
  GROUP BY organisation, quarter
),
written AS (
  SELECT organisation, quarter, COUNT(*) AS posts FROM posts GROUP BY organisation, quarter
),
owed AS (
  SELECT
    organisation,
    quarter,
    SUM(CASE WHEN is_owed THEN entries ELSE 0 END) AS owed,
    SUM(CASE WHEN is_overdue THEN entries ELSE 0 END) AS overdue
  FROM follow_ups
  GROUP BY organisation, quarter
),
people AS (
  SELECT organisation, quarter, COUNT(*) AS contributors FROM contributors GROUP BY organisation, quarter
)
SELECT
  p.organisation,
  p.quarter,
  COALESCE(m.active, 0) AS forums_active,
  COALESCE(m.forums, 0) AS forums_meant,
  c.entries,
  COALESCE(w.posts, 0) AS posts,
  COALESCE(k.met, 0) AS commitments_met,
  COALESCE(k.commitments, 0) AS commitments,
  r.median_working_days,
  r.share_in_time,
  o.owed,
  o.overdue,
  COALESCE(h.contributors, 0) AS contributors
FROM periods p
JOIN coverage c
  ON c.organisation = p.organisation AND c.quarter = p.quarter AND c.place = 'total' AND c.kind_group = 'total'
JOIN response r ON r.organisation = p.organisation AND r.quarter = p.quarter AND r.place = 'total'
JOIN owed o ON o.organisation = p.organisation AND o.quarter = p.quarter
LEFT JOIN meant m ON m.organisation = p.organisation AND m.quarter = p.quarter
LEFT JOIN written w ON w.organisation = p.organisation AND w.quarter = p.quarter
LEFT JOIN promises k ON k.organisation = p.organisation AND k.quarter = p.quarter
LEFT JOIN people h ON h.organisation = p.organisation AND h.quarter = p.quarter;
