import type { Entry } from './entry';

/** What is to be different in many entries at once. What is absent stays as each entry has it. */
export interface BulkChange {
  /** Topics that are put to each entry, and taken from each; one that is in both is put. */
  readonly addTopics: readonly string[];
  readonly removeTopics: readonly string[];
  /** The promise they were made towards; empty for none. */
  readonly commitment?: string;
  /** What came of them; empty where nothing is to be said. */
  readonly outcome?: NonNullable<Entry['outcome']> | '';
  /** Keep the forum alone, without thread and title. */
  readonly forumOnly: boolean;
}

const TOPIC_LIMIT = 20;

/** Whether a change says anything at all. */
export function isAnyChange({
  addTopics,
  removeTopics,
  commitment,
  outcome,
  forumOnly,
}: BulkChange): boolean {
  return (
    addTopics.length > 0 ||
    removeTopics.length > 0 ||
    commitment !== undefined ||
    outcome !== undefined ||
    forumOnly
  );
}

/** The entry with the change made; the very same entry where there was nothing to change. */
export function applyBulkChange(entry: Entry, change: BulkChange): Entry {
  const where =
    change.forumOnly && entry.where.precision === 'thread'
      ? { precision: 'forum' as const, forum: entry.where.forum }
      : entry.where;
  const { addTopics, removeTopics } = change;
  const kept = entry.topics.filter((topic) => addTopics.includes(topic) || !removeTopics.includes(topic));
  const topics = [...new Set([...kept, ...addTopics])].slice(0, TOPIC_LIMIT);
  const { commitment: _, outcome: __, ...facts } = entry;
  const commitment = change.commitment ?? entry.commitment ?? '';
  const outcome = change.outcome ?? entry.outcome ?? '';
  const isSame =
    where === entry.where &&
    topics.length === entry.topics.length &&
    topics.every((topic, n) => topic === entry.topics[n]) &&
    commitment === (entry.commitment ?? '') &&
    outcome === (entry.outcome ?? '');
  if (isSame) return entry;
  return {
    ...facts,
    where,
    topics,
    ...(outcome !== '' && { outcome }),
    ...(commitment !== '' && { commitment }),
  };
}
