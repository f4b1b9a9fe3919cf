import type { Database } from './database';

/** How much is kept, and whether anything ever was: a database that was cleared is as good as new. */
export interface LogKept {
  readonly entries: number;
  readonly isNew: boolean;
}

/** Counts the log without reading it. */
export function countLog(db: Database): Promise<LogKept> {
  return db.transaction('r', [db.entries, db.tombstones, db.settings], async () => {
    const [entries, tombstones, answered] = await Promise.all([
      db.entries.count(),
      db.tombstones.count(),
      db.settings.where('name').equals('who-i-am').count(),
    ]);
    return { entries, isNew: entries + tombstones + answered === 0 };
  });
}
