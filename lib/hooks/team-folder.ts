import { stampIn } from '../browser/files/folder-files';
import { canPickFolder, mayUse, pickFolder } from '../browser/files/pick-folder';
import { whyNotWritten } from '../browser/files/write-failure';
import type { FolderLook, TeamFolder } from '../formats/export/export-means';
import { msToInstant } from '../list/time';
import { forgetTeamFolder, keepTeamFolder, readTeamFolder } from '../storage/team-folder';
import { openDatabase } from './use-database';

/** `log.json` as `log-2.json`; of `log.excel.csv` all of `excel.csv` is the extension. */
function numbered(name: string, n: number): string {
  const [, stem = name, extension = ''] = /^([^.]*)(.*)$/.exec(name) ?? [];
  return `${stem}-${n}${extension}`;
}

async function findFree(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let n = 2; ; n += 1) {
    const candidate = numbered(name, n);
    if ((await stampIn(folder, candidate)) === null) return candidate;
  }
}

async function look(name: string): Promise<FolderLook> {
  const kept = await readTeamFolder(await openDatabase());
  if (!kept) return { is: 'folder-gone' };
  if (!(await mayUse(kept.handle, 'readwrite'))) return { is: 'not-allowed' };
  try {
    const stamp = await stampIn(kept.handle, name);
    const ours = Object.hasOwn(kept.written, name) ? kept.written[name] : undefined;
    if (stamp === null) return { is: 'free' };
    if (ours?.size === stamp.size && ours.lastModified === stamp.lastModified) return { is: 'free' };
    const changedAt = msToInstant(stamp.lastModified);
    return { is: 'taken', changedAt, freeName: await findFree(kept.handle, name) };
  } catch (error) {
    return { is: whyNotWritten(error) === 'not-allowed' ? 'not-allowed' : 'folder-gone' };
  }
}

/** The folder that this person's exports are saved to; null where the browser cannot write into one. */
export function teamFolder(): TeamFolder | null {
  if (!canPickFolder()) return null;
  return {
    read: async () => (await readTeamFolder(await openDatabase()))?.handle.name ?? null,
    choose: async () => {
      const picked = await pickFolder({ id: 'team-folder', mode: 'readwrite' });
      if (!picked.ok) return null;
      await keepTeamFolder(await openDatabase(), picked.handle);
      return picked.handle.name;
    },
    forget: async () => void (await forgetTeamFolder(await openDatabase())),
    look,
  };
}
