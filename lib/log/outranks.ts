import { instantToMs } from '../list/time';
import { canonicalJson } from './canonical-json';
import { entryJson } from './entry-json';
import { describeRevision, type Revision } from './revision';

/** A revision as text: two are the same when their texts are. */
export function revisionText(revision: Revision): string {
  return 'entry' in revision ? entryJson(revision.entry) : canonicalJson(revision.tombstone);
}

/**
 * Whether a revision of an entry is to stand where both are known. The higher number stands. Two different contents at
 * one number can only come from outside (one copy exported without its notes, or a computer put back from a backup);
 * then, whatever the order: a deletion stands before an entry, then the later change, then the fuller telling, so that a
 * file without notes never takes them away, then the greater text. False where both are the same.
 */
export function outranks(a: Revision, b: Revision): boolean {
  const [one, other] = [describeRevision(a), describeRevision(b)];
  if (one.revision !== other.revision) return one.revision > other.revision;
  if ('tombstone' in a !== 'tombstone' in b) return 'tombstone' in a;
  const later = instantToMs(one.at) - instantToMs(other.at);
  if (later !== 0) return later > 0;
  const [text, otherText] = [revisionText(a), revisionText(b)];
  return text.length === otherText.length ? text > otherText : text.length > otherText.length;
}
