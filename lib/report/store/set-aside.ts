import type { Conflict } from '../log-set';
import { TOMBSTONE } from './codes';
import { State } from './columns';
import { tellTheSame } from './compare-rows';
import { standingRow } from './elect';
import type { LogStore, SetAsideCounts } from './log-store';

/** Why an entry was set aside: told again or corrected, deleted since, or in conflict with the one that stands. */
export type SetAside = 'told-again' | 'deleted' | Conflict['why'];

/** Gives every entry that was set aside, with the row that stands for it and why. */
export function eachSetAside(
  store: LogStore,
  see: (row: number, standing: number, why: SetAside) => void,
): void {
  const { state, revision, changedAt, kind } = store.columns;
  for (let row = 0; row < store.rows; row += 1) {
    if (state[row] !== State.setAside || kind[row] === TOMBSTONE) continue;
    const standing = standingRow(store, row);
    if (kind[standing] === TOMBSTONE) see(row, standing, 'deleted');
    else if (revision[row] === revision[standing]) {
      see(row, standing, tellTheSame(store, row, standing) ? 'told-again' : 'same-revision');
    } else
      see(row, standing, (changedAt[row] ?? 0) > (changedAt[standing] ?? 0) ? 'went-back' : 'told-again');
  }
}

/** How many entries were set aside, by why. Counted once after each change of the set. */
export function countSetAside(store: LogStore): SetAsideCounts {
  if (store.setAside) return store.setAside;
  const counts: Record<SetAside, number> = {
    'told-again': 0,
    deleted: 0,
    'same-revision': 0,
    'went-back': 0,
  };
  eachSetAside(store, (_row, _standing, why) => {
    counts[why] += 1;
  });
  const { 'told-again': toldAgain, deleted } = counts;
  store.setAside = { toldAgain, deleted, conflicts: counts['same-revision'] + counts['went-back'] };
  return store.setAside;
}
