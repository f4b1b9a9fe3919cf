import type { ByteSink } from './byte-sink';

const FOLDER = 'exports';
/** By then a download has long been copied out of it. Milliseconds. */
const KEPT_FOR = 60 * 60 * 1000;

/** A file that may be written from a worker without waiting (not in the type library of pages). */
interface SyncAccess {
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

type WithSyncAccess = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };
type WithValues = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

/** Removes what earlier downloads left. */
async function sweep(folder: FileSystemDirectoryHandle, now: number): Promise<void> {
  for await (const item of (folder as WithValues).values()) {
    if (item.kind !== 'file') continue;
    const file = await (item as FileSystemFileHandle).getFile();
    if (now - file.lastModified > KEPT_FOR) await folder.removeEntry(item.name).catch(() => {});
  }
}

/**
 * A file on the disk that belongs to the extension alone, so that a download of any size takes no memory in any browser.
 * Only in a worker. Null where the browser gives no such place, as in private windows.
 */
export async function openScratch(
  name: string,
  mediaType: string,
  now: number,
): Promise<ByteSink<Blob> | null> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    await sweep(folder, now);
    const handle = await folder.getFileHandle(`${now}-${name}`, { create: true });
    const access = await (handle as WithSyncAccess).createSyncAccessHandle();
    access.truncate(0);
    let at = 0;
    return {
      write: async (bytes) => {
        const written = access.write(bytes, { at });
        if (written !== bytes.length) throw new DOMException('Not all was written.', 'QuotaExceededError');
        at += written;
      },
      finish: async () => {
        access.flush();
        access.close();
        const file = await handle.getFile();
        return file.slice(0, file.size, mediaType);
      },
      discard: async () => {
        access.close();
        await folder.removeEntry(handle.name).catch(() => {});
      },
    };
  } catch {
    return null;
  }
}
