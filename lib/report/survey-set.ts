import type { Organisation } from '../list/organisation';
import type { LogPeriod } from '../log/select-entries';
import { readIdentities } from './scope/identities';
import { TOMBSTONE } from './store/codes';
import { State } from './store/columns';
import { dayText } from './store/days';
import type { LogStore } from './store/log-store';

/** What a set of files can be asked about. */
export interface SetSurvey {
  /** From the first entry's day to the last one's, in London; null where there is none. */
  readonly days: LogPeriod | null;
  /** Organisations of today with entries, the one with the most first. */
  readonly organisations: readonly { readonly id: string; readonly entries: number }[];
}

/** Looks over the entries that stand: over which days they lie, and whose they are. */
export function surveySet(store: LogStore, organisations: readonly Organisation[]): SetSurvey {
  const { state, kind, day, organisation } = store.columns;
  const counts = new Int32Array(store.organisations.size);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < store.rows; row += 1) {
    if (state[row] !== State.standing || kind[row] === TOMBSTONE) continue;
    const code = organisation[row] ?? 0;
    const on = day[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    if (on < first) first = on;
    if (on > last) last = on;
  }
  const { today } = readIdentities(organisations);
  const found = new Map<string, number>();
  counts.forEach((entries, code) => {
    if (code === 0 || entries === 0) return;
    const id = today(store.organisations.text(code));
    found.set(id, (found.get(id) ?? 0) + entries);
  });
  return {
    days: first <= last ? { from: dayText(first), to: dayText(last) } : null,
    organisations: [...found]
      .map(([id, entries]) => ({ id, entries }))
      .toSorted((a, b) => b.entries - a.entries || (a.id < b.id ? -1 : 1)),
  };
}
