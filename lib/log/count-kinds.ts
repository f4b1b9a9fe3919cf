import { type Entry, KindName } from './entry';
import type { LogFile } from './log-file';

/** No entry of any kind, zeros for all of them. */
export function noKinds(): LogFile['counts'] {
  return Object.fromEntries(KindName.options.map((kind) => [kind, 0])) as LogFile['counts'];
}

/** The counts with some more entries. */
export function countKinds(entries: readonly Entry[], before: LogFile['counts']): LogFile['counts'] {
  const counts = { ...before };
  for (const { act } of entries) counts[act.kind] += 1;
  return counts;
}
