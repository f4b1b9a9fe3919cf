import type { Kind } from '../../log/entry';
import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';

/** How many selected entries of some kinds have each code of a column with at most 256. */
export function countCodes(
  scope: Scope,
  kinds: readonly Kind[],
  column: 'detail' | 'outcome' | 'disclosure',
): (code: number) => number {
  const { rows, store } = scope;
  const codes = store.columns[column];
  const counts = new Int32Array(256);
  for (const kind of kinds) {
    const [from, to] = rangeOf(scope, kind);
    for (let at = from; at < to; at += 1) {
      const code = codes[rows[at] ?? 0] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return (code) => counts[code] ?? 0;
}
