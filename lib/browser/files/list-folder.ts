import type { FolderFailure } from '../../formats/receive/desk-calls';

/** A file somewhere in a folder. */
export interface FolderFile {
  /** Inside the folder: `October/anna.json`. */
  readonly path: string;
  /** Null where it, or the folder of this path, cannot be opened. */
  readonly file: File | null;
}

type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/**
 * Every file in a folder and in the folders in it; hidden ones are left out, as is what went while it was listed. One
 * folder inside that cannot be opened does not hide the others; throws what the browser throws where the folder itself cannot.
 */
export async function* filesInFolder(folder: FileSystemDirectoryHandle, at = ''): AsyncGenerator<FolderFile> {
  for await (const item of (folder as Folder).values()) {
    if (item.name.startsWith('.')) continue;
    const path = `${at}${item.name}`;
    try {
      if (item.kind === 'directory') yield* filesInFolder(item as FileSystemDirectoryHandle, `${path}/`);
      else yield { path, file: await (item as FileSystemFileHandle).getFile() };
    } catch (error) {
      if (nameOf(error) !== 'NotFoundError') yield { path, file: null };
    }
  }
}

/** Why a folder could not be listed, by what the browser threw. */
export function whyNotListed(error: unknown): FolderFailure {
  switch (nameOf(error)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'not-allowed';
    case 'NotFoundError':
      return 'gone';
    default:
      return 'unreachable';
  }
}
