import type { PublishedList } from '../../../../lib/list/published';
import { quarterPeriod, type ReportPeriod } from '../../../../lib/report/period';
import type { ReportRequest } from '../../../../lib/report/report-request';
import { readPublished } from '../../../feed/read-published';

/** The days of the sample, and of the report. */
export const PERIOD: ReportPeriod = quarterPeriod('2026-10-01');

/** The example list, and every organisation that has a plan in it. */
export async function readExample(): Promise<{
  readonly list: PublishedList;
  readonly organisations: readonly string[];
}> {
  const read = await readPublished('feed');
  if (!read.ok) throw new Error(read.sentences.join('\n'));
  const organisations = [...new Set(read.list.plans.map(({ organisation }) => organisation))];
  return { list: read.list, organisations: organisations.toSorted() };
}

/** A report over all of it. */
export async function readRequest(): Promise<ReportRequest> {
  const { list, organisations } = await readExample();
  const { forums, plans } = list;
  return {
    organisations,
    period: PERIOD,
    madeOn: '2027-01-05',
    list: { forums, organisations: list.organisations },
    plans,
    expected: [],
  };
}
