import type { Trust } from '../../../lib/feed/trust';
import type { PublishedList } from '../../../lib/list/published';
import type { Database } from '../../../lib/storage/database';
import type { Kept } from '../../../lib/storage/failure';
import { keepPackaged } from '../../../lib/storage/packaged-list';
import { partsOf } from './parts-of';
import { aKey, trusting } from '../feed/key-fixtures';

/** Keeps a list as it comes with a package, which believes one key of that list unless a test wants another. */
export async function keepPackagedList(
  db: Database,
  list: PublishedList,
  packaged?: Trust,
): Promise<Kept<boolean>> {
  const { feed, sequence } = list.index;
  const ratchet = { feed, sequence, sha256: sequence.toString(16).padStart(64, '0') };
  const trust = packaged ?? trusting(await aKey('every week', { feed }));
  return keepPackaged(db, { feed, packaged: trust, taken: { list, parts: partsOf(list), ratchet } });
}
