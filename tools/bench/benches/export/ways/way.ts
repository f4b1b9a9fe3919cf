import type { Database } from '../../../../../lib/storage/database';

/** Writes the whole log into a file; null where nothing is written. */
export type Way = (db: Database) => Promise<Blob | null>;
