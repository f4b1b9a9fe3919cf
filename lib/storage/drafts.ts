import type { Draft } from '../log/draft';
import { attempt, type Kept } from './failure';
import type { LogDatabase } from './log-database';

/** What the drafts of earlier versions do not have yet. */
export const ADDED_SINCE = { followUpSnoozed: null, privateMessage: null } satisfies Partial<Draft>;

/** Keeps what is being written, at every change, so that closing the panel loses nothing. */
export function keepDraft(db: LogDatabase, draft: Draft): Promise<Kept<string>> {
  return attempt(() => db.drafts.put(draft));
}

/** Drops the draft of a place. */
export function dropDraft(db: LogDatabase, place: string): Promise<Kept<void>> {
  return attempt(() => db.drafts.delete(place));
}

/** The draft of a place, or null. */
export async function readDraft(db: LogDatabase, place: string): Promise<Draft | null> {
  const draft = await db.drafts.get(place);
  return draft ? { ...ADDED_SINCE, ...draft } : null;
}

/** Every draft that is kept. */
export async function readDrafts(db: LogDatabase): Promise<readonly Draft[]> {
  return (await db.drafts.toArray()).map((draft) => ({ ...ADDED_SINCE, ...draft }));
}
