import { openHandle, type FileStamp, stampOf } from './handle-sink';

/** What a file in a folder is known by; null where there is none of that name. */
export async function stampIn(folder: FileSystemDirectoryHandle, name: string): Promise<FileStamp | null> {
  try {
    return await stampOf(await folder.getFileHandle(name));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError' && (await isThere(folder)))
      return null;
    throw error;
  }
}

/** A file that is missing and a folder that is missing are told alike; only the folder can say which it is. */
async function isThere(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const names = (folder as unknown as { keys(): AsyncIterator<string> }).keys();
  return names.next().then(
    () => true,
    () => false,
  );
}

/** Writes a small file into a folder. */
export async function writeSmall(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const sink = await openHandle(await folder.getFileHandle(name, { create: true }));
  await sink.write(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  await sink.finish();
}
