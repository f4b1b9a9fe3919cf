import type { Figure } from '../../../../lib/report/figure';
import type { ReportPeriod } from '../../../../lib/report/period';
import { quarterPeriod } from '../../../../lib/report/period';
import { publishReport } from '../../../../lib/report/publish/publish-report';
import type { PublishedReport } from '../../../../lib/report/publish/published-report';
import type { Report } from '../../../../lib/report/report';
import type { GivenReport } from '../../../../lib/report/roll-up/choose-reports';
import { readReport } from '../../../../lib/report/roll-up/read-report';
import { count, reportOf, tableOf } from '../suppress/reports';

/** What a test cares about in a department’s report. */
export interface ReportWish {
  readonly organisation: string;
  /** Counts by two kinds of rows and columns; the headline counts them all. */
  readonly counts?: readonly (readonly number[])[];
  readonly period?: ReportPeriod;
  readonly madeOn?: string;
  readonly audience?: PublishedReport['audience'];
  readonly threshold?: number;
  readonly headline?: readonly Figure[];
}

/** The report before it is published. */
export function reportFor({
  organisation,
  counts = [[20, 30]],
  period,
  madeOn,
  headline = [],
}: ReportWish): Report {
  const all = counts.flat().reduce((sum, one) => sum + one, 0);
  const made = reportOf(
    [tableOf(counts)],
    [count('headline/entries', all), ...headline],
    [{ total: 'headline/entries', parts: ['kinds-by-week/t/t'] }],
  );
  const about = {
    ...made.about,
    organisations: [{ id: organisation, name: null, formerIds: [] }],
    period: period ?? quarterPeriod('2026-11-01'),
    madeOn: madeOn ?? '2027-01-05',
  };
  return { ...made, about };
}

/** The same as it was published. */
export function publishedFor(wish: ReportWish): PublishedReport {
  return publishReport({
    report: reportFor(wish),
    before: null,
    words: { narratives: [], zeroReasons: [] },
    lastWords: null,
    audience: wish.audience ?? 'public',
    threshold: wish.threshold ?? 5,
  });
}

/** The file of a publication, by its name and what it tells. */
export function fileOf(name: string, report: PublishedReport): GivenReport {
  return { name, read: readReport(JSON.stringify(report, null, 2)) };
}
