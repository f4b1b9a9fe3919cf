import { Dexie } from 'dexie';
import type { Entry } from '../../../lib/log/entry';
import { anEntry } from './an-entry';

/** What each version declared, as it was released. Frozen: never follow a change of the code here. */
const DECLARED = {
  1: {
    published: 'path',
    entries: 'id, place, at',
    tombstones: 'id',
    drafts: 'place',
    settings: 'name',
  },
  2: { previous: 'path', feeds: 'feed', feedFiles: 'sha256', requests: '++id' },
  3: { layers: 'feed', laid: 'name' },
  4: { entries: 'id, place, at, due', history: '++n, id' },
} as const;

/** The versions that a profile may still hold. */
export const EARLIER_VERSIONS = [1, 2, 3, 4] as const;
export type EarlierVersion = (typeof EARLIER_VERSIONS)[number];

export const WHO = { organisation: 'hm-revenue-customs', role: 'an adviser', answered: true };

/** What a profile held: an answer owed, one given, one without a promise, a damaged row, a deleted one, an answer, a list. */
export const STORED = {
  owed: anEntry({ followUp: { due: '2026-11-26', done: null } }),
  given: anEntry({ followUp: { due: '2026-11-20', done: '2026-11-19' } }),
  plain: anEntry({ note: 'Croeso: £5, ŵ, 🦆' }),
  damaged: { id: 'damaged', place: 'netmums', at: '2026-11-01T09:00:00.000Z', entry: { followUp: 7 } },
  published: [
    { path: 'feed.json', sha256: '', content: { sequence: 7 } },
    {
      path: 'forums.json',
      sha256: 'f0',
      content: [
        {
          id: 'netmums',
          addresses: [
            { host: 'www.netmums.com', subdomains: false, schemes: ['https', 'http'] },
            { host: 'netmums.com', subdomains: true, schemes: ['https'] },
          ],
        },
        { id: 'gone', addresses: [] },
      ],
    },
    { path: 'plans/hm-revenue-customs.json', sha256: 'p0', content: { forums: [{ forum: 'netmums' }] } },
  ],
  tombstone: { id: anEntry().id, revision: 2, deletedAt: '2026-11-02T09:00:00.000Z' },
};

/** Makes a database as a version left it, with more entries beside the examples where they are wanted. */
export async function storeAsVersion(
  version: EarlierVersion,
  name: string,
  more: readonly Entry[] = [],
): Promise<void> {
  const db = new Dexie(name);
  for (const one of EARLIER_VERSIONS) if (one <= version) db.version(one).stores(DECLARED[one]);
  const rowOf = (entry: Entry) => {
    const due = entry.followUp?.done === null ? entry.followUp.due : undefined;
    const row = { id: entry.id, place: 'netmums', at: entry.at, entry };
    return version < 4 || due === undefined ? row : { ...row, due };
  };
  const { owed, given, plain, damaged, tombstone } = STORED;
  await db.table('entries').bulkPut([...[owed, given, plain, ...more].map(rowOf), damaged]);
  await db.table('tombstones').put(tombstone);
  await db.table('settings').put({ name: 'who-i-am', value: WHO });
  await db.table('published').bulkPut(STORED.published);
  db.close();
}

/** All that a database holds, table by table, past all of our own code; and its version, which Dexie keeps times ten. */
export function lookInto(name: string): Promise<{ version: number; tables: Record<string, unknown[]> }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const db = opening.result;
      const names = [...db.objectStoreNames];
      const transaction = db.transaction(names);
      const asked = names.map((table) => [table, transaction.objectStore(table).getAll()] as const);
      transaction.addEventListener('complete', () => {
        const tables = Object.fromEntries(asked.map(([table, { result }]) => [table, result as unknown[]]));
        const { version } = db;
        db.close();
        resolve({ version: version / 10, tables });
      });
    });
  });
}
