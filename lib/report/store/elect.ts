import { State } from './columns';
import { standsBefore } from './compare-rows';
import { headOf, headOrTake } from './id-table';
import type { LogStore } from './log-store';

/** The row that stands for the id of `row`, or -1 where every row of it was taken out or it was never met. */
export function standingRow(store: LogStore, row: number): number {
  const { state, next } = store.columns;
  let one = headOf(store.ids, store.columns, row);
  while (one >= 0 && state[one] !== State.standing) one = next[one] ?? -1;
  return one;
}

/** Takes a new row in among those of its id and lets the right one stand. Answers the row that stood before, or -1. */
export function takeIn(store: LogStore, row: number): number {
  const { columns } = store;
  columns.next[row] = -1;
  const head = headOrTake(store.ids, columns, row);
  if (head < 0) {
    columns.state[row] = State.standing;
    return -1;
  }
  const before = standingRow(store, row);
  columns.next[row] = columns.next[head] ?? -1;
  columns.next[head] = row;
  const stands = before < 0 || standsBefore(store, row, before);
  columns.state[row] = stands ? State.standing : State.setAside;
  if (stands && before >= 0) columns.state[before] = State.setAside;
  return before;
}

/** Takes a row out and lets the best of the others of its id stand, if there is one. */
export function takeOut(store: LogStore, row: number): void {
  const { state, next } = store.columns;
  const stood = state[row] === State.standing;
  state[row] = State.takenOut;
  if (!stood) return;
  let best = -1;
  for (let one = headOf(store.ids, store.columns, row); one >= 0; one = next[one] ?? -1) {
    if (state[one] !== State.takenOut && (best < 0 || standsBefore(store, one, best))) best = one;
  }
  if (best >= 0) state[best] = State.standing;
}
