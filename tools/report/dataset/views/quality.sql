-- What makes entries hard to trust or to measure. An entry with two problems counts for both.
CREATE VIEW quality AS
WITH found AS (
  SELECT
    p.organisation,
    p.quarter,
    w.problem,
    w.sort_order,
    CASE
      WHEN w.problem = 'forum-not-in-list' AND NOT e.forum_is_listed THEN 1
      WHEN w.problem = 'asked-not-known' AND k.is_answer AND e.asked_day IS NULL THEN 1
      WHEN w.problem = 'asked-after-answer' AND e.asked_after_answer THEN 1
      WHEN w.problem = 'in-the-future' AND e.local_day > p.made_on THEN 1
      WHEN w.problem = 'clock-changed' AND e.clock_changed THEN 1
      WHEN w.problem = 'outside-file-period' AND e.outside_file_period THEN 1
      WHEN w.problem = 'other-plan-version'
        AND e.plan_version_shown IS NOT NULL
        AND (e.where_made = 'no-plan' OR e.plan_version_shown <> e.plan_version) THEN 1
      ELSE 0
    END AS has_it
  FROM periods p
  CROSS JOIN quality_problems w
  LEFT JOIN entries e ON e.organisation = p.organisation AND e.quarter = p.quarter
  LEFT JOIN kinds k ON k.kind = e.kind
)
SELECT
  organisation, quarter, problem, sort_order, SUM(has_it) AS entries, 'quality/' || problem || '/entries' AS figure
FROM found
GROUP BY organisation, quarter, problem, sort_order;

-- Where every entry of every file went.
CREATE VIEW received AS
WITH counted AS (
  SELECT
    i.organisation, i.quarter, i.entries_read, i.other_period, i.other_organisation, i.no_organisation,
    i.set_aside, i.deleted, i.conflicts, i.refused, COUNT(e.entry_id) AS in_report
  FROM intake i
  LEFT JOIN entries e ON e.organisation = i.organisation AND e.quarter = i.quarter
  GROUP BY
    i.organisation, i.quarter, i.entries_read, i.other_period, i.other_organisation, i.no_organisation,
    i.set_aside, i.deleted, i.conflicts, i.refused
),
told AS (
  SELECT organisation, quarter, 'read' AS what, entries_read AS row_count FROM counted
  UNION ALL SELECT organisation, quarter, 'in-report', in_report FROM counted
  UNION ALL SELECT organisation, quarter, 'other-period', other_period FROM counted
  UNION ALL SELECT organisation, quarter, 'other-organisation', other_organisation FROM counted
  UNION ALL SELECT organisation, quarter, 'no-organisation', no_organisation FROM counted
  UNION ALL SELECT organisation, quarter, 'set-aside', set_aside FROM counted
  UNION ALL SELECT organisation, quarter, 'deleted', deleted FROM counted
  UNION ALL SELECT organisation, quarter, 'conflicts', conflicts FROM counted
  UNION ALL SELECT organisation, quarter, 'refused', refused FROM counted
)
SELECT organisation, quarter, what, row_count, 'received/' || what || '/rows' AS figure FROM told;

-- How many files came from each contributor. It says nothing about what anybody did.
CREATE VIEW contributors AS
SELECT organisation, quarter, contributor, COUNT(*) AS file_count
FROM files
GROUP BY organisation, quarter, contributor;
