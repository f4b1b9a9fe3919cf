import { encodeTexts } from '../chunks/encode-texts';
import { joinChunks } from '../chunks/join-chunks';
import { oneText } from '../chunks/one-text';
import { writeZip, type ZipPart } from './write-zip';

/** A file that is there whole. */
interface WholeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

async function* partsOf(files: readonly WholeFile[]): AsyncIterable<ZipPart> {
  for (const { name, content } of files) {
    // What comes as bytes, as a spreadsheet does, is packed already.
    if (typeof content === 'string') yield { name, deflated: encodeTexts(oneText(content)) };
    else yield { name, stored: content };
  }
}

/**
 * Lays a few small files into one archive, in their order.
 *
 * @param instant the time that every file is given, in UTC, so that the same files make the same bytes
 */
export function zipFiles(files: readonly WholeFile[], instant: string): Promise<Uint8Array> {
  return joinChunks(writeZip(partsOf(files), instant));
}
