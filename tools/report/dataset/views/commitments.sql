-- Which entries count towards which commitments: by kind and place, under the version in force on their day.
-- Where two commitments fit and the author named one of them, the entry counts towards that one alone.
CREATE VIEW commitment_entries AS
WITH fitting AS (
  SELECT
    c.organisation,
    c.quarter,
    c.commitment,
    c.part,
    c.measure,
    e.entry_id,
    e.forum,
    e.commitment_named,
    e.working_days_to_answer AS days,
    e.answer_within_working_days AS allowed,
    MAX(CASE WHEN c.commitment = e.commitment_named AND c.measure <> 'forums-with-activity' THEN 1 ELSE 0 END)
      OVER (PARTITION BY e.organisation, e.quarter, e.entry_id) AS is_named
  FROM placed_entries e
  JOIN commitment_parts c
    ON c.organisation = e.organisation
    AND c.quarter = e.quarter
    AND c.plan_publisher = e.plan_publisher
    AND c.plan_version = e.plan_version
    AND (c.forum IS NULL OR c.forum = e.forum)
  JOIN measure_kinds m ON m.measure = c.measure AND m.kind = e.kind
  WHERE c.measure <> 'forums-with-activity' OR e.approach <> 'stay-away'
)
SELECT organisation, quarter, commitment, part, measure, entry_id, forum, days, allowed
FROM fitting
WHERE is_named = 0 OR measure = 'forums-with-activity' OR commitment = commitment_named;

-- Progress against every commitment. A version that measured something else made another promise: the last is told.
CREATE VIEW commitments AS
WITH last_parts AS (
  SELECT organisation, quarter, commitment, MAX(part) AS part
  FROM commitment_parts
  GROUP BY organisation, quarter, commitment
),
latest AS (
  SELECT c.*
  FROM commitment_parts c
  JOIN last_parts l
    ON l.organisation = c.organisation AND l.quarter = c.quarter AND l.part = c.part
),
part_counts AS (
  SELECT
    organisation,
    quarter,
    part,
    COUNT(*) AS entries,
    COUNT(days) AS known,
    SUM(CASE WHEN days IS NOT NULL AND allowed IS NOT NULL THEN 1 ELSE 0 END) AS measured,
    SUM(CASE WHEN days <= allowed THEN 1 ELSE 0 END) AS in_time
  FROM commitment_entries
  GROUP BY organisation, quarter, part
),
sums AS (
  SELECT
    c.organisation,
    c.quarter,
    c.commitment,
    SUM(COALESCE(n.entries, 0)) AS entries,
    SUM(COALESCE(n.known, 0)) AS known,
    SUM(COALESCE(n.measured, 0)) AS measured,
    SUM(COALESCE(n.in_time, 0)) AS in_time,
    SUM(c.target * c.months / c.cycle_months) AS asked_for,
    SUM(c.target * c.months_so_far / c.cycle_months) AS asked_for_so_far,
    SUM(c.target * COALESCE(n.measured, 0) / 100) AS answers_asked_for
  FROM commitment_parts c
  JOIN latest l
    ON l.organisation = c.organisation AND l.quarter = c.quarter AND l.commitment = c.commitment
    AND l.measure = c.measure
  LEFT JOIN part_counts n ON n.organisation = c.organisation AND n.quarter = c.quarter AND n.part = c.part
  GROUP BY c.organisation, c.quarter, c.commitment
),
-- Where two versions asked for different shares, the target rests on how many answers each was measured over.
answers_by_share AS (
  SELECT c.organisation, c.quarter, c.commitment, c.target, SUM(n.measured) AS measured
  FROM commitment_parts c
  JOIN latest l
    ON l.organisation = c.organisation AND l.quarter = c.quarter AND l.commitment = c.commitment
    AND l.measure = c.measure
  JOIN part_counts n ON n.organisation = c.organisation AND n.quarter = c.quarter AND n.part = c.part
  WHERE c.measure = 'share-answered-in-time' AND n.measured > 0
  GROUP BY c.organisation, c.quarter, c.commitment, c.target
),
blended_targets AS (
  SELECT organisation, quarter, commitment, MIN(measured) AS fewest_answers
  FROM answers_by_share
  GROUP BY organisation, quarter, commitment
  HAVING COUNT(*) > 1
),
active_forums AS (
  SELECT e.organisation, e.quarter, e.commitment, COUNT(DISTINCT e.forum) AS forums
  FROM commitment_entries e
  WHERE e.measure = 'forums-with-activity'
  GROUP BY e.organisation, e.quarter, e.commitment
),
measured AS (
  SELECT
    l.organisation, l.quarter, l.commitment, l.part, l.commitment_text, l.measure, l.target, l.per,
    l.cycle_months, l.forum, l.forum_name, p.to_day, p.made_on, p.months,
    s.entries, s.measured, s.in_time, COALESCE(b.fewest_answers, 0) AS target_rests_on,
    CASE
      WHEN l.measure = 'share-answered-in-time' THEN s.in_time
      WHEN l.measure = 'forums-with-activity' THEN COALESCE(f.forums, 0)
      ELSE s.entries
    END AS done,
    CASE
      WHEN l.measure = 'share-answered-in-time' THEN s.answers_asked_for
      WHEN l.measure = 'forums-with-activity' THEN l.target
      ELSE s.asked_for
    END AS required,
    CASE
      WHEN l.measure = 'share-answered-in-time' THEN s.answers_asked_for
      WHEN l.measure = 'forums-with-activity' THEN l.target * p.months_so_far / p.months
      ELSE s.asked_for_so_far
    END AS required_so_far,
    CASE
      WHEN p.until_day < p.from_day THEN 'not-begun'
      WHEN l.measure <> 'share-answered-in-time' OR s.measured > 0 THEN NULLIF('', '')
      WHEN s.entries = 0 THEN 'nothing-to-measure'
      WHEN s.known = 0 THEN 'asked-not-known'
      ELSE 'no-time-in-plan'
    END AS because
  FROM latest l
  JOIN periods p ON p.organisation = l.organisation AND p.quarter = l.quarter
  JOIN sums s
    ON s.organisation = l.organisation AND s.quarter = l.quarter AND s.commitment = l.commitment
  LEFT JOIN active_forums f
    ON f.organisation = l.organisation AND f.quarter = l.quarter AND f.commitment = l.commitment
  LEFT JOIN blended_targets b
    ON b.organisation = l.organisation AND b.quarter = l.quarter AND b.commitment = l.commitment
)
SELECT
  organisation,
  quarter,
  commitment,
  part AS sort_order,
  commitment_text,
  measure,
  target,
  per,
  forum,
  forum_name,
  CASE
    WHEN because IS NOT NULL THEN 'not-measurable'
    WHEN made_on > to_day AND months >= cycle_months - 1E-9 THEN
      CASE WHEN done >= required - 1E-9 THEN 'met' ELSE 'missed' END
    WHEN done >= required - 1E-9 AND months >= cycle_months - 1E-9 AND measure <> 'share-answered-in-time' THEN
      'met'
    WHEN done >= required_so_far - 1E-9 THEN 'on-course'
    ELSE 'at-risk'
  END AS status,
  because,
  CASE
    WHEN measure = 'share-answered-in-time' THEN 'per-cent'
    WHEN measure = 'forums-with-activity' THEN 'forums'
    ELSE 'entries'
  END AS unit,
  entries,
  measured,
  in_time,
  done,
  required,
  CASE
    WHEN measure = 'share-answered-in-time' AND measured > 0 THEN 1E2 * in_time / measured
    WHEN because IS NULL THEN done
  END AS progress,
  CASE
    WHEN measure <> 'share-answered-in-time' THEN required
    WHEN measured > 0 THEN 1E2 * required / measured
    ELSE target
  END AS asked_for,
  target_rests_on
FROM measured;
