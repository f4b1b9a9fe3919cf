import type { Condition } from './condition';
import { placeOfRow } from './conflicts';
import type { EntryPlace } from './log-set';
import type { ReportRequest } from './report-request';
import { Outside } from './scope/lookup';
import { matchRows } from './scope/match';
import { readScope, type Scope } from './scope/scope';
import { readId } from './store/entry-id';
import type { LogStore } from './store/log-store';

/** One of the entries that a figure was made of: its id, and where its text is to be read. */
export interface ListedRow extends EntryPlace {
  readonly id: string;
}

/** The entries from before the period that promised an answer, as if they were the selected ones. */
function fromBefore(scope: Scope): Scope {
  const rows = scope.promisedBefore;
  return { ...scope, rows, placeOfRow: new Int32Array(rows.length).fill(Outside.notInPlan) };
}

/** Whether conditions ask for promises from before the period too. */
function looksBefore(conditions: readonly Condition[]): boolean {
  return conditions.some(
    (condition) =>
      condition.that === 'follow-up' && condition.among.some((state) => state.endsWith('-from-before')),
  );
}

/**
 * Lists the entries that a figure of a report was made of, the oldest first: as many as the count says, or as a median
 * or a share rests on. `request` must be the one that the report was built from.
 */
export function listRows(
  store: LogStore,
  request: ReportRequest,
  conditions: readonly Condition[],
): readonly ListedRow[] {
  const scope = readScope(store, request);
  const { at } = store.columns;
  return [scope, ...(looksBefore(conditions) ? [fromBefore(scope)] : [])]
    .flatMap((one) => matchRows(one, conditions))
    .map((row) => ({ row, id: readId(store.columns, row) }))
    .toSorted((a, b) => (at[a.row] ?? 0) - (at[b.row] ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ row, id }) => ({ ...placeOfRow(store, row), id }));
}
