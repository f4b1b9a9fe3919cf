import type { LogQuery, Sort } from './log-query';
import type { LogRow } from './log-row';
import { compileQuery, type QueryFacts } from './match-query';
import { type NameOf, sortRows } from './sort-rows';
import { type LogSummary, startTally } from './summary';

/** How many rows are looked at before the page may draw: 1 ms of work. */
const STEP = 2_000;

/** What a query found. */
export interface Found {
  /** In the order that was asked for. */
  readonly rows: readonly LogRow[];
  readonly sort: Sort;
  readonly summary: LogSummary;
}

/** What is needed to ask a query of a log. */
export interface FindFacts extends QueryFacts {
  readonly nameOf: NameOf;
  /** Lets the page draw and listen. */
  readonly pause: () => Promise<void>;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Asks a query of a log that is sorted newest first, some rows at a time. Null when it was aborted. */
export async function findRows(
  rows: readonly LogRow[],
  query: LogQuery,
  { pause, signal, nameOf, ...facts }: FindFacts,
): Promise<Found | null> {
  const matches = compileQuery(query, facts);
  const found: LogRow[] = [];
  const tally = startTally(facts.today);
  for (let from = 0; from < rows.length; from += STEP) {
    if (from > 0) await pause();
    if (signal.aborted) return null;
    const until = Math.min(from + STEP, rows.length);
    for (let n = from; n < until; n += 1) {
      const row = rows[n];
      if (row === undefined || !matches(row)) continue;
      found.push(row);
      tally.add(row);
    }
  }
  return { rows: sortRows(found, query.sort, nameOf), sort: query.sort, summary: tally.finish() };
}
