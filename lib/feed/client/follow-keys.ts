import type { SnapshotFile } from '../build-snapshot';
import { followKeyChanges, type KeysFollowed } from '../key-chain';
import type { KeyChangeRefusal } from '../key-change-refusal';
import { STATEMENT_FILE, STATEMENT_LIMIT } from '../key-statement';
import type { Refused } from '../signature-refusal';
import { SIGNATURE_LIMIT } from '../signature-text';
import type { FeedQuestion } from './feed-question';
import type { Source } from './open-source';

/** Whom to believe after the changes of keys that are published, and the mark of the newest of them. */
export type Keys =
  | (KeysFollowed & {
      readonly etag: string | null;
      /** The statements that were taken and their signatures, as they came; empty when there was nothing new. */
      readonly files: readonly SnapshotFile[];
    })
  | Refused<KeyChangeRefusal>;

/**
 * Asks for changes of keys and follows those that are new. Ask `source.trouble()` first what came of it: where there
 * was trouble the answer here means nothing.
 */
export async function followKeys(source: Source, question: FeedQuestion): Promise<Keys> {
  const { kept, feed, build, digest } = question;
  const newest = await source.ask({ file: STATEMENT_FILE, limit: STATEMENT_LIMIT, etag: kept.etags.keys });
  if (newest.got !== 'received') {
    const etag = newest.got === 'not-modified' ? kept.etags.keys : null;
    return { ok: true, trust: kept.trust, changes: [], reset: null, etag, files: [] };
  }
  const files: SnapshotFile[] = [{ path: STATEMENT_FILE, bytes: newest.content }];
  const followed = await followKeyChanges(
    kept.trust,
    async (file) => {
      if (file === STATEMENT_FILE) return newest.content;
      const bytes = await source.read(file, file.endsWith('.jws') ? SIGNATURE_LIMIT : STATEMENT_LIMIT);
      if (bytes !== null) files.push({ path: file, bytes });
      return bytes;
    },
    { feed, build, digest },
  );
  if (!followed.ok) return followed;
  return { ...followed, etag: newest.etag, files: followed.changes.length > 0 ? files : [] };
}
