-- Questions that were passed to us, and that we passed on.
CREATE VIEW referrals AS
WITH cells AS (
  SELECT p.organisation, p.quarter, w.direction, w.sort_order, COUNT(e.entry_id) AS entries
  FROM periods p
  CROSS JOIN referral_directions w
  LEFT JOIN entries e
    ON e.organisation = p.organisation AND e.quarter = p.quarter
    AND e.kind = 'referral' AND e.referral_direction = w.direction
  GROUP BY p.organisation, p.quarter, w.direction, w.sort_order
)
SELECT organisation, quarter, direction, sort_order, entries, 'referrals/' || direction || '/entries' AS figure
FROM cells
UNION ALL
SELECT organisation, quarter, 'total', 1000, SUM(entries), 'referrals/total/entries'
FROM cells
GROUP BY organisation, quarter;

-- What stopped people, by reason.
CREATE VIEW barriers AS
WITH cells AS (
  SELECT p.organisation, p.quarter, w.reason, w.sort_order, COUNT(e.entry_id) AS entries
  FROM periods p
  CROSS JOIN barrier_reasons w
  LEFT JOIN entries e
    ON e.organisation = p.organisation AND e.quarter = p.quarter
    AND e.kind = 'barrier' AND e.barrier_reason = w.reason
  GROUP BY p.organisation, p.quarter, w.reason, w.sort_order
)
SELECT organisation, quarter, reason, sort_order, entries, 'barriers/' || reason || '/entries' AS figure
FROM cells
UNION ALL
SELECT organisation, quarter, 'total', 1000, SUM(entries), 'barriers/total/entries'
FROM cells
GROUP BY organisation, quarter;

-- Posts: what was written for people to read.
CREATE VIEW posts AS
SELECT e.organisation, e.quarter, e.entry_id, e.outcome, e.disclosure
FROM entries e
JOIN kinds k ON k.kind = e.kind
WHERE k.is_post;

-- What came of posts, as far as their authors saw.
CREATE VIEW outcomes AS
WITH cells AS (
  SELECT p.organisation, p.quarter, w.outcome, w.sort_order, COUNT(e.entry_id) AS entries
  FROM periods p
  CROSS JOIN outcome_words w
  LEFT JOIN posts e ON e.organisation = p.organisation AND e.quarter = p.quarter AND e.outcome = w.outcome
  GROUP BY p.organisation, p.quarter, w.outcome, w.sort_order
)
SELECT organisation, quarter, outcome, sort_order, entries, 'outcomes/' || outcome || '/entries' AS figure
FROM cells
UNION ALL
SELECT organisation, quarter, 'total', 1000, SUM(entries), 'outcomes/total/entries'
FROM cells
GROUP BY organisation, quarter;

-- Whether those who posted had said that they are officials.
CREATE VIEW disclosures AS
WITH cells AS (
  SELECT p.organisation, p.quarter, w.disclosure, w.sort_order, COUNT(e.entry_id) AS entries
  FROM periods p
  CROSS JOIN disclosure_words w
  LEFT JOIN posts e ON e.organisation = p.organisation AND e.quarter = p.quarter AND e.disclosure = w.disclosure
  GROUP BY p.organisation, p.quarter, w.disclosure, w.sort_order
)
SELECT organisation, quarter, disclosure, sort_order, entries, 'disclosures/' || disclosure || '/entries' AS figure
FROM cells
UNION ALL
SELECT organisation, quarter, 'total', 1000, SUM(entries), 'disclosures/total/entries'
FROM cells
GROUP BY organisation, quarter;
