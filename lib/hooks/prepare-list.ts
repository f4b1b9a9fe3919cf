import { digestSha256, ownVersion, readBundledFile } from '../browser/bundled-list';
import { OWN_BUILD } from '../browser/own-build';
import { openRest } from '../browser/rest';
import { acceptPackaged, type PackageRefusal } from '../feed/accept-packaged';
import type { PublishedList } from '../list/published';
import type { Database } from '../storage/database';
import { keepPackaged, NOTHING_KEPT, readKeptPackage } from '../storage/packaged-list';
import { readPublishedList } from '../storage/published-list';
import { readPackageTrust } from './package-trust';

/** Why there is no list, or none that is kept. */
export type ListFailure = PackageRefusal | { readonly why: 'not-kept' };

/** The list to work with. `kept` is false when storage refused it: it can be shown now, and is read again next time. */
export type Prepared =
  | { readonly ok: true; readonly list: PublishedList; readonly kept: boolean }
  | { readonly ok: false; readonly reason: ListFailure };

/**
 * Accepts the list that ships in the package by its signature, unless one that is as new is kept already. A package
 * whose list is damaged, unsigned or older never replaces a kept one. Safe to call from every page at once.
 */
export async function prepareList(db: Database): Promise<Prepared> {
  const before = await readPublishedList(db).catch(() => null);
  const instead = (reason: ListFailure): Prepared =>
    before ? { ok: true, list: before, kept: true } : { ok: false, reason };
  const believed = await readPackageTrust();
  if (!believed.ok) return instead(believed.reason);
  const { feed, trust: packaged } = believed;
  const accepted = await acceptPackaged({
    feed,
    packaged,
    readFile: readBundledFile,
    kept: await readKeptPackage(db, feed).catch(() => NOTHING_KEPT),
    digest: digestSha256,
    rest: openRest(),
    clientVersion: ownVersion(),
    build: OWN_BUILD,
  });
  const taken = accepted.ok && accepted.outcome === 'newer' ? accepted : null;
  const kept = await keepPackaged(db, { feed, packaged, taken });
  if (taken === null) return instead(accepted.ok ? { why: 'not-kept' } : accepted.reason);
  if (!kept.ok) return { ok: true, list: before ?? taken.list, kept: before !== null };
  // Departments’ own lists may lie on top of it.
  return { ok: true, list: (await readPublishedList(db)) ?? taken.list, kept: true };
}
