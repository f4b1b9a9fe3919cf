import { dayInLondon } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';

/** The entries of one day in London. */
export interface DayOfEntries {
  readonly day: string;
  readonly entries: readonly Entry[];
}

/** Entries, newest first, day by day in the same order. */
export function groupByDay(entries: readonly Entry[]): readonly DayOfEntries[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayInLondon(entry.at);
    const known = days.get(day);
    if (known) known.push(entry);
    else days.set(day, [entry]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}
