import { useEffect, useState } from 'react';
import type { Database } from '../storage/database';

let opened: Promise<Database> | undefined;

/**
 * This page's one connection to the database. The library is loaded after the first paint; whoever needs it earlier
 * waits here.
 */
export function openDatabase(): Promise<Database> {
  opened ??= import('../storage/database').then((storage) => new storage.Database());
  return opened;
}

/** The database once its library is loaded; null until then. */
export function useDatabase(): Database | null {
  const [db, setDb] = useState<Database | null>(null);
  useEffect(() => {
    void openDatabase().then(setDb);
  }, []);
  return db;
}
