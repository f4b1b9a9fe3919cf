import type { Columns } from './columns';

/** Reads hexadecimal digits from one place up to another, after those that were read before. */
function hex(text: string, from: number, to: number, before = 0): number {
  let value = before;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // `0` to `9` are 48 to 57, `a` to `f` 97 to 102 and `A` to `F` 65 to 70: the low four bits, and 9 more for a letter.
    value = (value << 4) | ((code & 15) + (code >> 6) * 9);
  }
  return value;
}

/** Puts an entry's id into a row as four numbers. It is a UUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12. */
export function writeId({ id0, id1, id2, id3 }: Columns, row: number, id: string): void {
  id0[row] = hex(id, 0, 8);
  id1[row] = hex(id, 14, 18, hex(id, 9, 13));
  id2[row] = hex(id, 24, 28, hex(id, 19, 23));
  id3[row] = hex(id, 28, 36);
}

/** The id of a row as it is written in files, in lower case. */
export function readId({ id0, id1, id2, id3 }: Columns, row: number): string {
  const text = [id0, id1, id2, id3].map((part) => (part[row] ?? 0).toString(16).padStart(8, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The instant at which the computer made an id of version 7, in milliseconds since 1970. */
export function instantOfId({ id0, id1 }: Columns, row: number): number {
  return (id0[row] ?? 0) * 65_536 + ((id1[row] ?? 0) >>> 16);
}
