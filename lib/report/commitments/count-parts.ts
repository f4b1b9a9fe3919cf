import { answerDays, answerTargets } from '../scope/answer-time';
import type { Scope } from '../scope/scope';
import type { Part, Towards } from './parts';

/** What was done towards each part, by its number. */
export interface PartCounts {
  /** Entries that count towards it, whether they can be measured or not. */
  readonly entries: Int32Array;
  /** Of them answers whose time is known; those with a time in the plan too; and those given within it. */
  readonly known: Int32Array;
  readonly measured: Int32Array;
  readonly inTime: Int32Array;
  /** The forums with an entry, each part's own set, by their numbers. */
  readonly forums: readonly ReadonlySet<number>[];
}

function raise(of: Int32Array, part: number): void {
  of[part] = (of[part] ?? 0) + 1;
}

/** Counts every selected entry towards the parts that it serves. */
export function countParts(scope: Scope, parts: readonly Part[], towards: Towards): PartCounts {
  const { store, rows, placeOfRow, places } = scope;
  const targets = answerTargets(places);
  const counts = {
    entries: new Int32Array(parts.length),
    known: new Int32Array(parts.length),
    measured: new Int32Array(parts.length),
    inTime: new Int32Array(parts.length),
    forums: parts.map(() => new Set<number>()),
  };
  const isShare = parts.map(({ commitment }) => commitment.measure === 'share-answered-in-time');
  const isActivity = parts.map(({ commitment }) => commitment.measure === 'forums-with-activity');
  for (let at = 0; at < rows.length; at += 1) {
    for (const part of towards(at)) {
      raise(counts.entries, part);
      if (isActivity[part] === true) counts.forums[part]?.add(places[placeOfRow[at] ?? 0]?.forum ?? 0);
      if (isShare[part] !== true) continue;
      const days = answerDays(store, rows[at] ?? 0);
      if (days < 0) continue;
      raise(counts.known, part);
      const target = targets[placeOfRow[at] ?? -1] ?? 0;
      if (target === 0) continue;
      raise(counts.measured, part);
      if (days <= target) raise(counts.inTime, part);
    }
  }
  return counts;
}
