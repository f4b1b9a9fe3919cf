-- The six figures of each line of the times to answer, and why one has no number.
CREATE VIEW response_figures AS
WITH told AS (
  SELECT
    organisation, quarter, place, answers, known, median_working_days, with_target, in_time, share_in_time,
    CASE WHEN known > 0 THEN 'value' WHEN answers > 0 THEN 'not-known' ELSE 'not-measurable' END AS median_says,
    CASE
      WHEN with_target > 0 THEN 'value'
      WHEN known = 0 AND answers > 0 THEN 'not-known'
      ELSE 'not-measurable'
    END AS share_says
  FROM response
)
SELECT
  organisation, quarter, place, 'answers' AS definition, 'entries' AS unit, 'value' AS says,
  NULLIF('', '') AS because, 1E0 * answers AS value, answers AS n, NULLIF(0, 0) AS out_of
FROM told
UNION ALL
SELECT organisation, quarter, place, 'responseKnown', 'entries', 'value', NULLIF('', ''), known, known, answers
FROM told
UNION ALL
SELECT
  organisation, quarter, place, 'responseMedian', 'working-days', median_says,
  CASE WHEN median_says = 'not-measurable' THEN 'nothing-to-measure' END, median_working_days, known, answers
FROM told
UNION ALL
SELECT
  organisation, quarter, place, 'responseWithTarget', 'entries', 'value', NULLIF('', ''), with_target,
  with_target, answers
FROM told
UNION ALL
SELECT
  organisation, quarter, place, 'responseInTime', 'entries', 'value', NULLIF('', ''), in_time, in_time,
  NULLIF(0, 0)
FROM told
UNION ALL
SELECT
  organisation, quarter, place, 'responseShareInTime', 'per-cent', share_says,
  CASE
    WHEN share_says <> 'not-measurable' THEN NULLIF('', '')
    WHEN known > 0 THEN 'no-target'
    ELSE 'nothing-to-measure'
  END,
  share_in_time, with_target, answers
FROM told;

-- The figures of each commitment, and why one has no number.
CREATE VIEW commitment_figures AS
WITH told AS (
  SELECT
    organisation, quarter, organisation || '/' || commitment AS name, measure, unit, entries, measured, in_time,
    progress, asked_for, target_rests_on,
    CASE
      WHEN progress IS NOT NULL THEN 'value'
      WHEN because = 'asked-not-known' THEN 'not-known'
      ELSE 'not-measurable'
    END AS says,
    CASE
      WHEN progress IS NOT NULL OR because = 'asked-not-known' THEN NULLIF('', '')
      WHEN because = 'no-time-in-plan' THEN 'no-target'
      ELSE 'nothing-to-measure'
    END AS because
  FROM commitments
)
SELECT
  organisation, quarter, 'commitments/' || name || '/progress' AS figure, 'commitmentProgress' AS definition,
  unit, says, because, 1E0 * progress AS value,
  CASE WHEN measure = 'share-answered-in-time' THEN measured ELSE entries END AS n,
  CASE WHEN measure = 'share-answered-in-time' THEN entries END AS out_of
FROM told
UNION ALL
SELECT
  organisation, quarter, 'commitments/' || name || '/target', 'commitmentTarget', unit, 'value', NULLIF('', ''),
  asked_for, target_rests_on, NULLIF(0, 0)
FROM told
UNION ALL
SELECT
  organisation, quarter, 'commitments/' || name || '/in-time', 'responseInTime', 'entries', 'value',
  NULLIF('', ''), in_time, in_time, NULLIF(0, 0)
FROM told
WHERE measure = 'share-answered-in-time'
UNION ALL
SELECT
  organisation, quarter, 'commitments/' || name || '/measured', 'responseWithTarget', 'entries', 'value',
  NULLIF('', ''), measured, measured, entries
FROM told
WHERE measure = 'share-answered-in-time';

-- Every count of entries.
CREATE VIEW count_figures AS
SELECT organisation, quarter, figure, 'coverage' AS definition, entries FROM coverage
UNION ALL SELECT organisation, quarter, figure, 'kindsByWeek', entries FROM kinds_by_week
UNION ALL SELECT organisation, quarter, figure, 'contacts', entries FROM contacts
UNION ALL SELECT organisation, quarter, figure, 'followUps', entries FROM follow_ups
UNION ALL SELECT organisation, quarter, figure, 'privateMessages', entries FROM private_messages
UNION ALL SELECT organisation, quarter, figure, 'signposts', entries FROM signposts
UNION ALL SELECT organisation, quarter, 'issues/' || topic || '/listening', 'issues', listening FROM issues
UNION ALL SELECT organisation, quarter, 'issues/' || topic || '/beside', 'issues', beside FROM issues
UNION ALL SELECT organisation, quarter, 'issues/' || topic || '/total', 'issues', total FROM issues
UNION ALL SELECT organisation, quarter, figure, 'referrals', entries FROM referrals
UNION ALL SELECT organisation, quarter, figure, 'barriers', entries FROM barriers
UNION ALL SELECT organisation, quarter, figure, 'outcomes', entries FROM outcomes
UNION ALL SELECT organisation, quarter, figure, 'disclosures', entries FROM disclosures
UNION ALL SELECT organisation, quarter, figure, 'quality', entries FROM quality
UNION ALL SELECT organisation, quarter, 'headline/entries', 'entries', entries FROM headline
UNION ALL SELECT organisation, quarter, 'headline/posts', 'posts', posts FROM headline
UNION ALL SELECT organisation, quarter, 'headline/owed', 'followUpsOwed', owed FROM headline
UNION ALL SELECT organisation, quarter, 'headline/overdue', 'followUpsOverdue', overdue FROM headline;

-- Every figure of the report's page by the name it has there. Its definition is in definitions.csv.
-- says: value; not-known where nobody recorded what it takes; not-measurable, because of what because says.
-- n: how many entries it rests on. out_of: how many there were, where not all could be measured.
CREATE VIEW figures AS
SELECT
  organisation, quarter, figure, definition, 'entries' AS unit, 'value' AS says, NULLIF('', '') AS because,
  1E0 * entries AS value, entries AS n, NULLIF(0, 0) AS out_of
FROM count_figures
UNION ALL
SELECT
  organisation, quarter, 'response/' || place || '/' || definition, definition, unit, says, because, value, n,
  out_of
FROM response_figures
UNION ALL
SELECT
  organisation, quarter,
  CASE WHEN definition = 'responseMedian' THEN 'headline/median' ELSE 'headline/in-time' END,
  definition, unit, says, because, value, n, out_of
FROM response_figures
WHERE place = 'total' AND definition IN ('responseMedian', 'responseShareInTime')
UNION ALL
SELECT organisation, quarter, figure, definition, unit, says, because, value, n, out_of FROM commitment_figures
UNION ALL
SELECT
  organisation, quarter, 'minutes/' || kind_group || '/minutes', 'minutes', 'minutes',
  CASE WHEN known > 0 THEN 'value' WHEN entries > 0 THEN 'not-known' ELSE 'not-measurable' END,
  CASE WHEN entries = 0 THEN 'nothing-to-measure' END,
  minutes, known, entries
FROM minutes_spent
UNION ALL
SELECT
  organisation, quarter, 'minutes/' || kind_group || '/known', 'minutesKnown', 'entries', 'value',
  NULLIF('', ''), known, known, entries
FROM minutes_spent
UNION ALL
SELECT
  organisation, quarter, figure, 'received', 'rows', 'value', NULLIF('', ''), row_count, row_count, NULLIF(0, 0)
FROM received
UNION ALL
SELECT
  organisation, quarter, 'headline/forums', 'forumsWithActivity', 'forums', 'value', NULLIF('', ''),
  forums_active, forums_active, forums_meant
FROM headline
UNION ALL
SELECT
  organisation, quarter, 'headline/commitments', 'commitmentsMet', 'commitments', 'value', NULLIF('', ''),
  commitments_met, commitments_met, commitments
FROM headline
UNION ALL
SELECT
  organisation, quarter, 'headline/contributors', 'contributors', 'contributors', 'value', NULLIF('', ''),
  contributors, contributors, NULLIF(0, 0)
FROM headline;
