import { Entry } from '../../../lib/log/entry';
import type { Surface } from '../../../tools/browsers/surface';

/** The tables of the extension's database. */
export type TableName =
  | 'published'
  | 'entries'
  | 'tombstones'
  | 'history'
  | 'drafts'
  | 'settings'
  | 'requests';

/** The extension's own database, and the one of practice. */
export type DatabaseName = 'take-part' | 'take-part-practice';

/**
 * What is really kept: reads a table of the extension's database by plain IndexedDB in one of its documents, past all
 * of our own code. Nothing where there is no database yet.
 */
export async function readRows<Row>(
  surface: Surface,
  table: TableName,
  database: DatabaseName = 'take-part',
): Promise<readonly Row[]> {
  return (await surface.evaluate(readAll, database, table)) as readonly Row[];
}

/** The entries that are kept, as the schema reads them; throws for one that it does not. */
export async function readEntries(surface: Surface, database?: DatabaseName): Promise<readonly Entry[]> {
  const rows = await readRows<{ entry: unknown }>(surface, 'entries', database);
  return rows.map(({ entry }) => Entry.parse(entry));
}

/** Puts a row into a table as it is, past all of our own code. */
export async function putRow(surface: Surface, table: TableName, row: object): Promise<void> {
  await surface.evaluate(putOne, table, row);
}

/** Runs in the document. */
function readAll(name: string, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => resolve([]));
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('success', () => {
      const database = opening.result;
      const asked = database.transaction(table).objectStore(table).getAll();
      asked.addEventListener('error', () => reject(asked.error));
      asked.addEventListener('success', () => {
        database.close();
        resolve(asked.result);
      });
    });
  });
}

/** Runs in the document. */
function putOne(table: string, row: object): Promise<null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('take-part');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction(table, 'readwrite');
      transaction.objectStore(table).put(row);
      transaction.addEventListener('error', () => reject(transaction.error));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve(null);
      });
    });
  });
}
