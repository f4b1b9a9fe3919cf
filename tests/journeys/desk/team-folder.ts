import type { Surface } from '../../../tools/browsers/surface';

/** A file in the team’s folder. */
export interface FolderFile {
  readonly name: string;
  /** How many lines it has. */
  readonly lines: number;
  /** When it was last written. Milliseconds since 1970. */
  readonly changed: number;
}

/**
 * Lets the browser’s own dialog for folders answer at once with a folder of this name: a real one, in the part of the
 * disk that belongs to the extension. The dialog itself is the browser’s and cannot be driven.
 */
export async function offerFolder(surface: Surface, folder: string): Promise<void> {
  await surface.evaluate((name) => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }),
    });
    return null;
  }, folder);
}

/** What is in a folder that was offered, by name. */
export async function listFolder(surface: Surface, folder: string): Promise<readonly FolderFile[]> {
  return surface.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    const files: { name: string; lines: number; changed: number }[] = [];
    const items = handle as unknown as { values(): AsyncIterable<FileSystemFileHandle> };
    for await (const item of items.values()) {
      const file = await item.getFile();
      const lines = (await file.text()).trimEnd().split(/\r\n|\n/).length;
      files.push({ name: item.name, lines, changed: file.lastModified });
    }
    return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }, folder);
}

/** Writes a file there as another program would. */
export async function fillFile(surface: Surface, folder: string, file: string, text: string): Promise<void> {
  await surface.evaluate(
    async (inFolder, name, content) => {
      const handle = await (await navigator.storage.getDirectory()).getDirectoryHandle(inFolder);
      const stream = await (await handle.getFileHandle(name, { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
      return null;
    },
    folder,
    file,
    text,
  );
}

/** Makes the browser answer every question for permission like this. */
export async function forgetPermission(surface: Surface, answer: 'denied' | 'granted'): Promise<void> {
  await surface.evaluate((state) => {
    Object.assign(window.FileSystemHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => state,
    });
    return null;
  }, answer);
}

/** Removes a folder with all that is in it, as somebody does who tidies the shared disk. */
export async function removeFolder(surface: Surface, folder: string): Promise<void> {
  await surface.evaluate(async (name) => {
    await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
    return null;
  }, folder);
}
