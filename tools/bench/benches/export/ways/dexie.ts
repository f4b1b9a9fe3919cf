import { exportDB } from 'dexie-export-import';
import type { Way } from './way';

/** What Dexie’s own add-on writes: the whole database, of which only the log has rows here. */
export const exportWithDexie: Way = (db) => exportDB(db, { numRowsPerChunk: 2000 });
