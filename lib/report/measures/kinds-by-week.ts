import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';
import { kindCode, KINDS } from '../store/codes';
import { dayText, weekday } from '../store/days';
import { countTable, line, totalOf } from './count-table';
import { kindLines } from './kind-lines';
import type { Section } from './section';

/** In a longer period only the weeks from the first entry on are shown: three years. */
const MANY_DAYS = 1098;

/** How many entries of each kind there are on each day from `first` on. */
interface Days {
  readonly first: number;
  readonly count: number;
  readonly counts: Int32Array;
}

/** The days from the first entry to the last. */
function entryDays({ rows, store }: Scope): readonly [first: number, last: number] | null {
  const { day } = store.columns;
  if (rows.length === 0) return null;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < rows.length; at += 1) {
    const on = day[rows[at] ?? 0] ?? 0;
    if (on < first) first = on;
    if (on > last) last = on;
  }
  return [first, last];
}

/** From the Monday of the first week to the Sunday of the last that has come, or has an entry. */
function countDays(scope: Scope): Days {
  const { from, to, until, rows, store } = scope;
  const found = entryDays(scope);
  const start = to - from > MANY_DAYS ? (found?.[0] ?? from) : from;
  const end = Math.max(until, found?.[1] ?? until);
  const first = start - weekday(start);
  const count = Math.max(0, Math.floor((end - first) / 7) + 1) * 7;
  const counts = new Int32Array(count * KINDS.length);
  const { day } = store.columns;
  for (const kind of KINDS) {
    const [begin, stop] = rangeOf(scope, kind);
    const offset = kindCode[kind] * count - first;
    for (let at = begin; at < stop; at += 1) {
      const cell = offset + (day[rows[at] ?? 0] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return { first, count, counts };
}

/** Entries by kind in each week of the period that has come, zeros included. */
export function kindsByWeek(scope: Scope): Section {
  const { first, count, counts } = countDays(scope);
  const lines = Array.from({ length: count / 7 }, (_, week) => {
    const from = dayText(Math.max(first + week * 7, scope.from));
    const to = dayText(Math.min(first + week * 7 + 6, scope.to));
    return line(from, { is: 'week', from, to }, [{ that: 'days', from, to }]);
  });
  const kinds = kindLines();
  return countTable({
    id: 'kinds-by-week',
    definition: 'kindsByWeek',
    rows: [...lines, totalOf(lines)],
    columns: [...kinds, totalOf(kinds)],
    count: (week, kind) => {
      const monday = kind * count + week * 7;
      return counts.subarray(monday, monday + 7).reduce((sum, one) => sum + one, 0);
    },
  });
}
