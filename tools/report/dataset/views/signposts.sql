-- Signposts by page. The page '' is none, and '(total)' all of them; '(left out)' stands for pages that no plan in force recommends.
CREATE VIEW signposts AS
WITH pointed AS (
  SELECT
    e.organisation,
    e.quarter,
    e.entry_id,
    CASE WHEN g.entry_id IS NULL THEN '' WHEN g.page IS NULL THEN '(left out)' ELSE g.page END AS page
  FROM entries e
  LEFT JOIN entry_pages g
    ON g.organisation = e.organisation AND g.quarter = e.quarter AND g.entry_id = e.entry_id
  WHERE e.kind = 'signpost'
),
cells AS (
  SELECT organisation, quarter, page, COUNT(*) AS entries FROM pointed GROUP BY organisation, quarter, page
  UNION ALL
  SELECT p.organisation, p.quarter, '(total)', COUNT(e.entry_id)
  FROM periods p
  LEFT JOIN entries e ON e.organisation = p.organisation AND e.quarter = p.quarter AND e.kind = 'signpost'
  GROUP BY p.organisation, p.quarter
)
SELECT
  c.organisation, c.quarter, c.page, r.title, c.entries, 'signposts/' || c.page || '/entries' AS figure
FROM cells c
LEFT JOIN plan_pages r ON r.organisation = c.organisation AND r.quarter = c.quarter AND r.page = c.page;

-- Issues heard by topic: entries made to record one, and others that recorded one beside. The topic '' is none,
-- and '(total)' all of them, for one may be called total.
CREATE VIEW issues AS
WITH heard AS (
  SELECT organisation, quarter, entry_id, CASE WHEN kind = 'listening' THEN 1 ELSE 0 END AS alone
  FROM entries
  WHERE kind = 'listening' OR has_issue
),
cells AS (
  SELECT
    h.organisation, h.quarter, COALESCE(t.topic, '') AS topic,
    SUM(h.alone) AS listening, COUNT(*) - SUM(h.alone) AS beside, COUNT(*) AS total
  FROM heard h
  LEFT JOIN entry_topics t
    ON t.organisation = h.organisation AND t.quarter = h.quarter AND t.entry_id = h.entry_id
  GROUP BY h.organisation, h.quarter, COALESCE(t.topic, '')
  UNION ALL
  SELECT
    p.organisation, p.quarter, '(total)',
    COALESCE(SUM(h.alone), 0), COUNT(h.entry_id) - COALESCE(SUM(h.alone), 0), COUNT(h.entry_id)
  FROM periods p
  LEFT JOIN heard h ON h.organisation = p.organisation AND h.quarter = p.quarter
  GROUP BY p.organisation, p.quarter
)
SELECT c.organisation, c.quarter, c.topic, n.topic_name, c.listening, c.beside, c.total
FROM cells c
LEFT JOIN plan_topics n ON n.organisation = c.organisation AND n.quarter = c.quarter AND n.topic = c.topic;
