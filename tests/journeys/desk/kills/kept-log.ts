import type { Draft } from '../../../../lib/log/draft';
import type { Entry, Tombstone } from '../../../../lib/log/entry';
import { placeOf } from '../../../../lib/log/place-of';
import type { Revision } from '../../../../lib/log/revision';
import type { LogAct } from './log-acts';

/** An earlier revision as it is kept. */
export interface Replaced {
  readonly id: string;
  readonly was: Revision;
  readonly until: string;
}

/**
 * What must be kept of a log after some acts. Written again and simply, so that a mistake of the product's is not made
 * here too.
 */
export interface KeptLog {
  readonly entries: Map<string, Entry>;
  readonly tombstones: Map<string, Tombstone>;
  /** In the order in which they were replaced. */
  readonly history: Replaced[];
  /** By their places. */
  readonly drafts: Map<string, Draft>;
}

/** A log in which nothing was ever kept. */
export function emptyLog(): KeptLog {
  return { entries: new Map(), tombstones: new Map(), history: [], drafts: new Map() };
}

/** Does an act to what must be kept. */
export function doAct(log: KeptLog, act: LogAct): void {
  switch (act.act) {
    case 'write':
      log.drafts.set(act.draft.place, act.draft);
      return;
    case 'save':
      put(log, act.entry, act.entry.changedAt);
      log.drafts.delete(act.place);
      return;
    case 'change':
      for (const id of act.ids) {
        const before = log.entries.get(id);
        if (!before) throw new Error(`${id} is not there to be changed`);
        put(
          log,
          { ...before, topics: [act.topic], revision: before.revision + 1, changedAt: act.at },
          act.at,
        );
      }
      return;
    case 'delete':
      for (const id of act.ids) {
        const before = log.entries.get(id);
        if (!before) throw new Error(`${id} is not there to be deleted`);
        log.history.push({ id, was: { entry: before }, until: act.at });
        log.entries.delete(id);
        log.tombstones.set(id, { id, revision: before.revision + 1, deletedAt: act.at });
      }
      return;
    case 'restore':
      for (const before of act.before) {
        const revision = (log.tombstones.get(before.id)?.revision ?? 0) + 1;
        put(log, { ...before, revision, changedAt: act.at }, act.at);
      }
  }
}

function put({ entries, tombstones, history }: KeptLog, entry: Entry, at: string): void {
  const { id } = entry;
  const before = entries.get(id);
  const gone = tombstones.get(id);
  if (before) history.push({ id, was: { entry: before }, until: at });
  if (gone) history.push({ id, was: { tombstone: gone }, until: at });
  tombstones.delete(id);
  entries.set(id, entry);
}

/** The tables as they must be, each in the order of its keys. */
export interface KeptTables {
  readonly entries: readonly unknown[];
  readonly tombstones: readonly unknown[];
  readonly history: readonly unknown[];
  readonly drafts: readonly unknown[];
}

/** The rows that a log comes to: what is looked up by is as whole as what was written. */
export function tablesOf({ entries, tombstones, history, drafts }: KeptLog): KeptTables {
  const rows = [...entries.values()].map((entry) => ({
    id: entry.id,
    place: placeOf(entry.where),
    at: entry.at,
    ...(entry.followUp?.done === null && { due: entry.followUp.due }),
    entry,
  }));
  return {
    entries: rows.toSorted(byKey(({ id }) => id)),
    tombstones: [...tombstones.values()].toSorted(byKey(({ id }) => id)),
    history: [...history],
    drafts: [...drafts.values()].toSorted(byKey(({ place }) => place)),
  };
}

function byKey<Row>(key: (row: Row) => string): (a: Row, b: Row) => number {
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}
