import { dayInLondon } from '../../list/time';
import { countKinds, noKinds } from '../../log/count-kinds';
import type { Entry } from '../../log/entry';
import type { LogFile } from '../../log/log-file';
import type { Batches } from '../../log/export/outgoing-log';
import { forumOrSite } from '../../log/select-entries';

/** What a summary adds up. */
export interface SummaryTotals {
  readonly entries: number;
  readonly kinds: LogFile['counts'];
  /** By forum id or site, the most entries first. */
  readonly forums: readonly (readonly [place: string, entries: number])[];
  /** By month in London, `2026-11`, the earliest first. */
  readonly months: readonly (readonly [month: string, entries: number])[];
  readonly followUps: number;
  readonly owed: number;
  /** All that authors said they spent; null where no entry says. */
  readonly minutes: number | null;
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The month in London of an entry: `2026-11`. */
export function monthOf({ at }: Pick<Entry, 'at'>): string {
  return dayInLondon(at).slice(0, 7);
}

/** Adds up all entries. */
export async function addUp(batches: Batches): Promise<SummaryTotals> {
  const forums = new Map<string, number>();
  const months = new Map<string, number>();
  let kinds = noKinds();
  let [entries, followUps, owed] = [0, 0, 0];
  let minutes: number | null = null;
  for await (const batch of batches) {
    kinds = countKinds(batch, kinds);
    entries += batch.length;
    for (const entry of batch) {
      addOne(forums, forumOrSite(entry));
      addOne(months, monthOf(entry));
      if (entry.followUp) followUps += 1;
      if (entry.followUp?.done === null) owed += 1;
      if (entry.minutes !== undefined) minutes = (minutes ?? 0) + entry.minutes;
    }
  }
  return {
    entries,
    kinds,
    forums: [...forums].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    months: [...months].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    followUps,
    owed,
    minutes,
  };
}
