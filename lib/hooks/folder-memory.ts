import { type FolderFile, filesInFolder, whyNotListed } from '../browser/files/list-folder';
import type { CallWatch } from '../browser/worker-calls';
import type { DeskFolder, FolderFound } from '../formats/receive/desk-calls';
import { mayHoldLog } from '../formats/receive/log-file-ends';
import type { Digest } from '../log/log-file';
import { attempt } from '../storage/failure';
import {
  keepFolder,
  type KeptFolder,
  readKeptFolder,
  type ReportDatabase,
  type SeenFile,
} from '../storage/report-files';

/** The folder that is looked in time and again, and what was seen in it. Nothing counts as seen until it is kept. */
export interface FolderMemory {
  readonly told: () => DeskFolder | null;
  readonly handle: () => FileSystemDirectoryHandle | null;
  readonly open: () => Promise<void>;
  readonly remember: (handle: FileSystemDirectoryHandle) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Gives what is new or changed by path, size and date, to be looked at. */
  readonly find: (give: (file: FolderFile) => void, watch: CallWatch) => Promise<FolderFound>;
  /** Whether these very bytes were seen already, in this file or in another. They count as seen once that is kept. */
  readonly compare: (path: string, file: File, bytes: Uint8Array) => Promise<boolean>;
  /** Keeps what was compared as seen. */
  readonly keep: () => Promise<void>;
  /** Leaves what was compared unseen. */
  readonly drop: () => void;
}

/** Whether a file is as it was when it was looked at. */
function isAsSeen(seen: SeenFile | undefined, { size, lastModified }: File): boolean {
  return seen?.size === size && seen.lastModified === lastModified;
}

/** Remembers one folder in the manager’s own database. Runs in a worker. */
export function folderMemory(db: () => ReportDatabase, digest: Digest): FolderMemory {
  let folder: KeptFolder | null = null;
  const compared = new Map<string, SeenFile>();
  const change = async (to: KeptFolder | null): Promise<void> => {
    await keepFolder(db(), to);
    folder = to;
  };

  return {
    told: () => folder && { name: folder.handle.name, seen: folder.seen.size },
    handle: () => folder?.handle ?? null,
    open: async () => {
      folder = await readKeptFolder(db());
    },
    remember: (handle) => change({ handle, seen: new Map() }),
    forget: () => change(null),
    find: async (give, { onProgress, signal }) => {
      if (!folder) return { ok: false, reason: 'gone' };
      let [handed, known, others] = [0, 0, 0];
      try {
        for await (const found of filesInFolder(folder.handle)) {
          signal.throwIfAborted();
          if (found.file && !mayHoldLog(found.path)) others += 1;
          else if (found.file && isAsSeen(folder.seen.get(found.path), found.file)) known += 1;
          else {
            give(found);
            handed += 1;
          }
          onProgress(handed + known + others);
        }
      } catch (error) {
        signal.throwIfAborted();
        return { ok: false, reason: whyNotListed(error) };
      }
      return { ok: true, handed, known, others };
    },
    compare: async (path, { size, lastModified }, bytes) => {
      if (!folder) return false;
      const hash = Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
      compared.set(path, { size, lastModified, sha256: hash });
      return [...folder.seen.values()].some(({ sha256 }) => sha256 === hash);
    },
    keep: async () => {
      if (!folder || compared.size === 0) return;
      const to = { ...folder, seen: new Map([...folder.seen, ...compared]) };
      compared.clear();
      // What cannot be noted down is read again the next time, and changes nothing then.
      await attempt(() => change(to));
    },
    drop: () => compared.clear(),
  };
}
