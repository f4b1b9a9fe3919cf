import type { Entry, Tombstone } from './entry';

/** An entry at one of its revisions: what it said, or that it was deleted. */
export type Revision = { readonly entry: Entry } | { readonly tombstone: Tombstone };

/** Which entry a revision is of, its number, and the instant it was made. */
export function describeRevision(revision: Revision): {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
} {
  if ('entry' in revision) {
    const { id, revision: number, changedAt } = revision.entry;
    return { id, revision: number, at: changedAt };
  }
  const { id, revision: number, deletedAt } = revision.tombstone;
  return { id, revision: number, at: deletedAt };
}
