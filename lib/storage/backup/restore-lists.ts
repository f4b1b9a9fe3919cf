import type { BackupList } from '../../formats/backup/backup-file';
import type { ListLook } from '../../formats/backup/restore-look';
import { readTrustOfOneList } from '../../feed/trust';
import type { Database } from '../database';
import { followLayer } from '../follow-layer';
import { type FeedChoice, followFeed, readAllFollowed } from '../feed-state';
import { readPolicyKept } from '../policy';

/** A list to follow again, with the organisation that it speaks for; null for the cross-government one. */
export type ListChoice = FeedChoice & { readonly organisation: string | null };

/** Reads the keys of a list in a backup; null where they are none, or another list's. */
async function readKeys({ feed, trust }: BackupList) {
  const bytes = new TextEncoder().encode(JSON.stringify(trust ?? null));
  const read = await readTrustOfOneList('backup', bytes);
  return read.ok && read.feed === feed ? read.trust : null;
}

/** What of a backup's lists can be followed again here. */
export async function lookAtLists(db: Database, lists: readonly BackupList[]): Promise<readonly ListLook[]> {
  const { set } = await readPolicyKept(db);
  const followed = await readAllFollowed(db);
  return Promise.all(
    lists.map(async (list): Promise<ListLook> => {
      const { feed, address, organisation } = list;
      const trust = list.trust === null ? null : await readKeys(list);
      const keys = list.trust === null ? null : (trust?.keys.map(({ id }) => id) ?? []);
      const look = (state: ListLook['state']): ListLook => ({ feed, address, organisation, keys, state });
      const isSet =
        organisation === null ? set.list !== null : set.departmentLists.some((one) => one.feed === feed);
      if (isSet) return look('set');
      if (followed.some((row) => row.feed === feed && row.base === address)) return look('here');
      return look(list.trust !== null && trust === null ? 'no-keys' : 'offered');
    }),
  );
}

/**
 * The lists that the person ticked, with the keys to believe about them.
 *
 * @param ofPackage the list whose keys come with Take Part, and those keys
 */
export async function chooseLists(
  db: Database,
  lists: readonly BackupList[],
  ticked: readonly string[],
  ofPackage: Pick<FeedChoice, 'feed' | 'trust'> | null,
): Promise<readonly ListChoice[]> {
  const looks = await lookAtLists(db, lists);
  const wanted = lists.filter((list, n) => ticked.includes(list.feed) && looks[n]?.state === 'offered');
  const choices = await Promise.all(
    wanted.map(async (list): Promise<ListChoice | null> => {
      const { feed, address: base, organisation } = list;
      const trust = list.trust === null ? null : await readKeys(list);
      if (trust) return { feed, base, organisation, trust };
      if (list.trust !== null || ofPackage?.feed !== feed) return null;
      return { feed, base, organisation, trust: ofPackage.trust, root: 'package' };
    }),
  );
  return choices.filter((choice) => choice !== null);
}

/** Follows lists again. Call it inside a transaction on the lists. */
export async function followAgain(db: Database, choices: readonly ListChoice[]): Promise<void> {
  for (const { organisation, ...choice } of choices) {
    const kept =
      organisation === null
        ? await followFeed(db, choice)
        : await followLayer(db, { ...choice, organisation });
    if (!kept.ok) throw new Error(`The list ${choice.feed} could not be kept.`);
  }
}
