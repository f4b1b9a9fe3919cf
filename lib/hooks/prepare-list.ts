import { digestSha256, ownVersion, readBundledFile } from '../browser/bundled-list';
import { acceptSnapshot } from '../feed/accept-snapshot';
import type { Refusal } from '../feed/refusal';
import type { PublishedList } from '../list/published';
import type { Database } from '../storage/database';
import { keepPublishedList } from '../storage/keep-published-list';
import { readPublishedList } from '../storage/published-list';

/** Why there is no list, or none that is kept. */
export type ListFailure = Refusal | { readonly why: 'not-kept' };

/** The list to work with. `kept` is false when storage refused it: it can be shown now, and is read again next time. */
export type Prepared =
  | { readonly ok: true; readonly list: PublishedList; readonly kept: boolean }
  | { readonly ok: false; readonly reason: ListFailure };

/**
 * Accepts the list that ships in the package, unless one that is as new is kept already. A package whose list is
 * damaged never replaces a kept one. Safe to call from every page at once.
 */
export async function prepareList(db: Database): Promise<Prepared> {
  const before = await readPublishedList(db).catch(() => null);
  const accepted = await acceptSnapshot(await readBundledFile('feed.json'), {
    readPart: readBundledFile,
    digest: digestSha256,
    clientVersion: ownVersion(),
    role: { as: 'base' },
  });
  if (!accepted.ok) {
    return before ? { ok: true, list: before, kept: true } : { ok: false, reason: accepted.reason };
  }
  const kept = await keepPublishedList(db, accepted.list);
  if (!kept.ok) return { ok: true, list: before ?? accepted.list, kept: before !== null };
  // Departments’ own lists may lie on top of it.
  return { ok: true, list: (await readPublishedList(db)) ?? accepted.list, kept: true };
}
