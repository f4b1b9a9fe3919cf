import { addDays, mondayOf } from '../../list/time';
import { type Kind, KindName } from '../entry';
import type { LogPeriod } from '../select-entries';
import type { LogRow } from './log-row';

const FIRST_DAY = '2000-01-01';

/** How many entries a week had; the week begins on a Monday. */
export interface WeekCount {
  readonly monday: string;
  readonly entries: number;
}

/** What some entries add up to. */
export interface LogSummary {
  readonly entries: number;
  /** From the first entry's day to the last one's; null where there are none. */
  readonly days: LogPeriod | null;
  /** Every kind in its order, zeros included. */
  readonly kinds: readonly { readonly kind: Kind; readonly entries: number }[];
  /** By forum or site, the most entries first. */
  readonly places: readonly { readonly place: string; readonly entries: number }[];
  readonly owed: number;
  /** Of the answers owed, those whose day has passed. */
  readonly overdue: number;
  /** Every week from the first to the last, zeros included; of this century and up to today only. */
  readonly weeks: readonly WeekCount[];
  /** Entries that no week holds, because a clock was wrong when they were made. */
  readonly outsideWeeks: number;
}

/** Adds rows up, some at a time, so that a long log never blocks the page. */
export interface Tally {
  readonly add: (row: LogRow) => void;
  readonly finish: () => LogSummary;
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Begins a count as it stands on a day in London. */
export function startTally(today: string): Tally {
  const kinds = new Map<Kind, number>();
  const places = new Map<string, number>();
  const days = new Map<string, number>();
  let entries = 0;
  let owed = 0;
  let overdue = 0;
  return {
    add({ entry, place, day }) {
      entries += 1;
      count(kinds, entry.act.kind);
      count(places, place);
      count(days, day);
      if (entry.followUp?.done !== null) return;
      owed += 1;
      if (entry.followUp.due < today) overdue += 1;
    },
    finish: () => ({
      entries,
      days: spanOf([...days.keys()]),
      kinds: KindName.options.map((kind) => ({ kind, entries: kinds.get(kind) ?? 0 })),
      places: [...places]
        .map(([place, of]) => ({ place, entries: of }))
        .toSorted((a, b) => b.entries - a.entries || (a.place < b.place ? -1 : 1)),
      owed,
      overdue,
      ...countWeeks(days, today),
    }),
  };
}

function spanOf(days: readonly string[]): LogPeriod | null {
  const [from, ...later] = days.toSorted();
  return from === undefined ? null : { from, to: later.at(-1) ?? from };
}

/** A clock that was wrong by centuries must not make a chart of centuries. */
function countWeeks(
  days: ReadonlyMap<string, number>,
  today: string,
): Pick<LogSummary, 'weeks' | 'outsideWeeks'> {
  const counts = new Map<string, number>();
  let outsideWeeks = 0;
  for (const [day, entries] of days) {
    if (day < FIRST_DAY || day > today) outsideWeeks += entries;
    else counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + entries);
  }
  const span = spanOf([...counts.keys()]);
  const weeks = span ? mondaysOf(span) : [];
  return { weeks: weeks.map((monday) => ({ monday, entries: counts.get(monday) ?? 0 })), outsideWeeks };
}

function mondaysOf({ from, to }: LogPeriod): readonly string[] {
  const mondays: string[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}
