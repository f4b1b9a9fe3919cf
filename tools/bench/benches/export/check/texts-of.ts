import { Unzip, UnzipInflate } from 'fflate';

const ZIP = 0x50;

/** Hands on a file’s text piece by piece; of a ZIP archive that of its parts. */
export async function textsOf(file: Blob, onText: (text: string) => void): Promise<void> {
  const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
  const decoder = new TextDecoder();
  const read = (bytes: Uint8Array): void => onText(decoder.decode(bytes, { stream: true }));
  const unzip = new Unzip((part) => {
    part.ondata = (error, bytes) => {
      if (error) throw error;
      read(bytes);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (first === ZIP) unzip.push(next.value);
    else read(next.value);
  }
  if (first === ZIP) unzip.push(new Uint8Array(), true);
}
