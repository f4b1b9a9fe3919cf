import { Database } from '../storage/database';

let opened: Database | undefined;

/** This page's one connection to the database, opened when it is first needed. */
export function useDatabase(): Database {
  opened ??= new Database();
  return opened;
}
