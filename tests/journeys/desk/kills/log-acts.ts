import { dayInLondon, instantToMs, msToInstant } from '../../../../lib/list/time';
import type { Draft } from '../../../../lib/log/draft';
import { draftFromEntry } from '../../../../lib/log/draft-from-entry';
import type { Entry } from '../../../../lib/log/entry';
import { finishDraft } from '../../../../lib/log/finish-draft';
import { type Chance, chanceOf } from '../../../../tools/bench/made-up/chance';
import { madeUpEntry } from '../../../../tools/bench/made-up/log';
import type { KeptLog } from './kept-log';

/** One act at the log, as the panel and the page “Your log” do it: each is on the disk whole, or not at all. */
export type LogAct =
  /** What is being written is kept. */
  | { readonly act: 'write'; readonly draft: Draft }
  /** A new entry or the next revision of one; its draft goes in the same step. */
  | { readonly act: 'save'; readonly entry: Entry; readonly place: string }
  /** Several entries are given another topic. */
  | { readonly act: 'change'; readonly ids: readonly string[]; readonly topic: string; readonly at: string }
  | { readonly act: 'delete'; readonly ids: readonly string[]; readonly at: string }
  /** Deleted entries are put back as they were. */
  | { readonly act: 'restore'; readonly before: readonly Entry[]; readonly at: string };

/** How many entries an act saves, changes, deletes or puts back. */
export function countEntries(act: LogAct): number {
  switch (act.act) {
    case 'write':
      return 0;
    case 'save':
      return 1;
    case 'change':
    case 'delete':
      return act.ids.length;
    case 'restore':
      return act.before.length;
  }
}

const BEGIN_MS = instantToMs('2026-11-20T09:00:00.000Z');
/** As many entries as one act changes or deletes at most: enough that half of them would be seen. */
const MOST_AT_ONCE = 40;
const TOPICS = ['childcare-30-hours', 'school-admissions', 'student-finance'] as const;

/**
 * What somebody does next at her log: the same act for the same seed, number and log, so that whoever knows how many
 * acts were done knows what must be kept.
 */
export function makeUpAct(seed: number, n: number, log: KeptLog): LogAct {
  const chance = chanceOf(seed * 1_000_003 + n);
  const at = msToInstant(BEGIN_MS + n * 1000);
  const [writing] = log.drafts.values();
  if (writing) return { act: 'save', entry: finish(writing, n, at), place: writing.place };
  const known = [...log.entries.values()];
  const gone = [...log.tombstones.keys()];
  switch (known.length === 0 ? 0 : chance.below(10)) {
    case 4:
    case 5:
      return {
        act: 'write',
        draft: { ...draftFromEntry(chance.oneOf(known)), note: `Put right, ${n}. ŵ £ 🦆` },
      };
    case 6:
      return { act: 'change', ids: someOf(chance, known), topic: chance.oneOf(TOPICS), at };
    case 7:
      return { act: 'delete', ids: [chance.oneOf(known).id], at };
    case 8:
      return { act: 'delete', ids: someOf(chance, known), at };
    case 9:
      if (gone.length > 0) return { act: 'restore', before: lastOf(log, chance.oneOf(gone)), at };
  }
  return { act: 'write', draft: { ...draftFromEntry(madeUpEntry(chance, n)), editing: null } };
}

function finish(draft: Draft, n: number, now: string): Entry {
  const { id } = madeUpEntry(chanceOf(0), n);
  const finished = finishDraft(draft, { id, now, offset: 0, today: dayInLondon(now) });
  if (!finished.ok) throw new Error(`made up badly: ${JSON.stringify(finished.problems)}`);
  return finished.entry;
}

/** The ids of some entries that stand beside each other. */
function someOf(chance: Chance, known: readonly Entry[]): readonly string[] {
  const from = chance.below(known.length);
  return known.slice(from, from + 1 + chance.below(MOST_AT_ONCE)).map(({ id }) => id);
}

/** A deleted entry as it last was, with all that was deleted in the same act. */
function lastOf({ history, tombstones }: KeptLog, id: string): readonly Entry[] {
  const at = tombstones.get(id)?.deletedAt;
  return history.flatMap(({ was, until }) =>
    until === at && 'entry' in was && tombstones.has(was.entry.id) ? [was.entry] : [],
  );
}
