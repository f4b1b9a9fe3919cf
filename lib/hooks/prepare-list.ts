import { digestSha256, readBundledFile } from '../browser/bundled-list';
import { OWN_BUILD } from '../browser/own-build';
import { ownVersion } from '../browser/own-version';
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
  // The whole list is read once, at the end: it may be long.
  const readShown = (): Promise<PublishedList | null> => readPublishedList(db).catch(() => null);
  const instead = async (reason: ListFailure): Promise<Prepared> => {
    const shown = await readShown();
    return shown ? { ok: true, list: shown, kept: true } : { ok: false, reason };
  };
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
  // Where it was kept, departments’ own lists may lie on top of it; where it was not, the one before is still there.
  const shown = await readShown();
  return { ok: true, list: shown ?? taken.list, kept: kept.ok || shown !== null };
}
