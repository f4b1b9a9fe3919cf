import { readPeriod } from '../export-period';
import { readPageAddress } from '../page-address';
import type { LogPeriod } from '../select-entries';
import { foldText } from './fold-text';
import type { LogQuery } from './log-query';
import type { LogRow } from './log-row';

/** What is needed to read a query. */
export interface QueryFacts {
  /** The day in London. */
  readonly today: string;
  /** The cleaned address of the thread that a page belongs to; null where the list knows none. */
  readonly threadAt: (address: string) => string | null;
}

/** Reads a query once, so that asking it of 100,000 rows is quick. Answers whether a row is asked for. */
export function compileQuery(query: LogQuery, { today, threadAt }: QueryFacts): (row: LogRow) => boolean {
  const { place, kind, topic, owed } = query;
  const period = daysOfQuery(query, today);
  const tests: ((row: LogRow) => boolean)[] = [];
  if (place !== '') tests.push((row) => row.place === place);
  if (kind !== '') tests.push(({ entry }) => entry.act.kind === kind);
  if (period) tests.push(({ day }) => day >= period.from && day <= period.to);
  if (topic !== '') tests.push(({ entry }) => entry.topics.includes(topic));
  if (owed) tests.push(({ entry }) => entry.followUp?.done === null);
  tests.push(...testWords(query.words, threadAt));
  return (row) => tests.every((test) => test(row));
}

/** The days in London that a query covers, both included; null for all days, and where those that were typed are none. */
export function daysOfQuery({ period }: LogQuery, today: string): LogPeriod | null {
  if (period.by === 'all') return null;
  const read = readPeriod(period, today, []);
  return read.ok ? read.period : null;
}

function testWords(words: string, threadAt: QueryFacts['threadAt']): ((row: LogRow) => boolean)[] {
  const typed = words.trim();
  const address = /^\S+\.\S+\/\S*$/.test(typed) ? readPageAddress(typed) : null;
  if (address !== null) {
    const thread = threadAt(address) ?? address;
    return [({ entry }) => entry.where.precision === 'thread' && entry.where.thread === thread];
  }
  // The longest word first: it is the least likely to be there.
  const folded = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length);
  return folded.map(
    (word) =>
      ({ text }: LogRow) =>
        text.includes(word),
  );
}
