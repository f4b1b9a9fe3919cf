import { byInstant } from '../../../lib/log/merge-logs';
import type { Entry, Tombstone } from '../../../lib/log/entry';
import { type LogSource, secondOf } from '../../../lib/log/export/log-source';

/** A log that is kept in memory, read some whole seconds at a time as the stored one is. */
export function memorySource(
  entries: readonly Entry[],
  tombstones: readonly Tombstone[] = [],
  batch = 2,
): LogSource {
  const sorted = entries.toSorted(byInstant);
  return {
    async *batches({ from = '', until = '~' }) {
      const left = sorted.filter(({ at }) => at >= from && at < until);
      while (left.length > 0) {
        const last = secondOf(left[Math.min(batch, left.length) - 1]?.at ?? '');
        let end = Math.min(batch, left.length);
        while (end < left.length && secondOf(left[end]?.at ?? '') === last) end += 1;
        yield left.splice(0, end);
      }
    },
    tombstones: async () => tombstones,
  };
}
