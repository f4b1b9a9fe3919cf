import type { Database } from './database';
import { attempt, type Kept } from './failure';

const NAME = 'team-folder';

/** What a file was known by right after it was written. */
export interface WrittenStamp {
  readonly size: number;
  readonly lastModified: number;
}

/** The folder that exports are saved to, and the files that were written there from here. */
export interface KeptFolder {
  readonly handle: FileSystemDirectoryHandle;
  readonly written: Readonly<Record<string, WrittenStamp>>;
}

function isKeptFolder(value: unknown): value is KeptFolder {
  if (typeof value !== 'object' || value === null || !('handle' in value) || !('written' in value))
    return false;
  const { handle, written } = value;
  return typeof handle === 'object' && handle !== null && typeof written === 'object' && written !== null;
}

/** The remembered folder; null where there is none. */
export async function readTeamFolder(db: Database): Promise<KeptFolder | null> {
  const value = (await db.settings.get(NAME))?.value;
  return isKeptFolder(value) ? value : null;
}

/** Remembers a folder in the place of any other. */
export function keepTeamFolder(db: Database, handle: FileSystemDirectoryHandle): Promise<Kept<string>> {
  return attempt(() => db.settings.put({ name: NAME, value: { handle, written: {} } satisfies KeptFolder }));
}

/** Remembers that a file of this name was written from here, and how it was then. */
export function keepWritten(db: Database, file: string, stamp: WrittenStamp): Promise<Kept<void>> {
  return attempt(() =>
    db.transaction('rw', db.settings, async () => {
      const folder = await readTeamFolder(db);
      if (!folder) return;
      const value: KeptFolder = { ...folder, written: { ...folder.written, [file]: stamp } };
      await db.settings.put({ name: NAME, value });
    }),
  );
}

/** Forgets the folder. What is in it stays as it is. */
export function forgetTeamFolder(db: Database): Promise<Kept<void>> {
  return attempt(() => db.settings.delete(NAME));
}
