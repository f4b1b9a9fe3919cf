import { outranks, revisionText } from './outranks';
import { describeRevision, type Revision } from './revision';

/** An earlier revision, and the instant at which another took its place. */
export interface Earlier {
  readonly was: Revision;
  readonly until: string;
}

/** All that one side knows of one entry. */
export interface Known {
  /** What stands. A file may hold several; the one that outranks the others counts. */
  readonly standing: readonly Revision[];
  readonly earlier: readonly Earlier[];
}

/** What becomes of one entry of a file; `quiet` where all that is told of it is that it is gone, and nothing is here. */
export type RestoreOutcome = 'fresh' | 'newer' | 'deleted' | 'same' | 'quiet';

/** What restoring does to one entry: what is put in its place, and which earlier revisions become known. */
export interface RestoreStep {
  readonly outcome: RestoreOutcome;
  readonly put: Revision | null;
  readonly earlier: readonly Earlier[];
}

function best(revisions: readonly Revision[]): Revision | null {
  return revisions.reduce<Revision | null>(
    (found, one) => (found === null || outranks(one, found) ? one : found),
    null,
  );
}

function outcomeOf(before: Revision | null, put: Revision | null, after: Revision | null): RestoreOutcome {
  if (after === null || (put === null && 'tombstone' in after)) return 'quiet';
  if (put === null) return 'same';
  if ('tombstone' in put) return before && 'entry' in before ? 'deleted' : 'quiet';
  return before === null ? 'fresh' : 'newer';
}

/**
 * Works out what a file does to one entry. What stands afterwards is what outranks everything that either side had, so
 * that no revision is ever lowered, no order of files matters and the same file twice changes nothing. Whatever gives way
 * becomes an earlier revision: nothing that was written is lost.
 */
export function planRestore(here: Known, file: Known): RestoreStep {
  const before = best(here.standing);
  const after = best([...here.standing, ...file.standing]);
  const put = after !== null && after !== before ? after : null;
  const texts = new Set(here.earlier.map(({ was }) => revisionText(was)));
  if (after !== null) texts.add(revisionText(after));
  const until = after === null ? '' : describeRevision(after).at;
  const given = [...here.standing, ...file.standing].map((was) => ({ was, until }));
  const earlier: Earlier[] = [];
  for (const one of [...file.earlier, ...given]) {
    const text = revisionText(one.was);
    if (texts.has(text)) continue;
    texts.add(text);
    earlier.push(one);
  }
  return { outcome: outcomeOf(before, put, after), put, earlier };
}
