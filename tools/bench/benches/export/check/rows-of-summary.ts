import { dayInLondon, formatDay } from '../../../../../lib/list/time';
import type { Entry } from '../../../../../lib/log/entry';
import { MADE_UP_WORDS } from '../../../made-up/summary-words';
import type { TypedRow } from './typed-row';
import { unescapeXml } from './unpack';

const MONTHS = '<section class="month">';
const ROW = /<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><td>.*?<\/td><\/tr>/gs;
const ADDRESS = /href="([^"]*)"/;

/** The rows of the page to read below its months: the day, the kind, and the thread’s address where it has one. */
export async function rowsOfSummary(file: Blob): Promise<readonly TypedRow[]> {
  const page = await file.text();
  const months = page.slice(page.indexOf(MONTHS));
  return [...months.matchAll(ROW)].map(([, day = '', kind = '', where = '']) => {
    const address = ADDRESS.exec(where)?.[1];
    return [unescapeXml(day), unescapeXml(kind), address === undefined ? null : unescapeXml(address)];
  });
}

/** Entries as the page to read tells them. */
export function summaryRows(entries: readonly Entry[]): readonly TypedRow[] {
  return entries.map(({ at, act, where }) => [
    formatDay(dayInLondon(at)),
    MADE_UP_WORDS.kinds[act.kind],
    where.precision === 'thread' ? where.thread : null,
  ]);
}
