import type { ByteSink } from './byte-sink';

/** What a file is known by when it is looked at again. */
export interface FileStamp {
  readonly size: number;
  readonly lastModified: number;
}

/** What a file is known by. */
export async function stampOf(handle: FileSystemFileHandle): Promise<FileStamp> {
  const { size, lastModified } = await handle.getFile();
  return { size, lastModified };
}

/** A file that the person chose the place of. It changes only when all has been written: then at once, as a whole. */
export async function openHandle(handle: FileSystemFileHandle): Promise<ByteSink<FileStamp>> {
  const stream = await handle.createWritable();
  return {
    write: (bytes) => stream.write(new Uint8Array(bytes)),
    finish: async () => {
      await stream.close();
      return stampOf(handle);
    },
    discard: () => stream.abort(),
  };
}
