import type { Columns } from './columns';

/** Reads eight hexadecimal digits from `at` on, passing over a hyphen at `skip`. */
function hex32(text: string, at: number, skip: number): number {
  let value = 0;
  for (let index = at, left = 8; left > 0; index += 1) {
    if (index === skip) continue;
    const code = text.charCodeAt(index);
    // `0` to `9` are 48 to 57, `a` to `f` 97 to 102 and `A` to `F` 65 to 70.
    value = (value << 4) | (code < 58 ? code - 48 : (code | 32) - 87);
    left -= 1;
  }
  return value >>> 0;
}

/** Puts an entry's id into a row as four numbers. It is a UUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12. */
export function writeId(columns: Columns, row: number, id: string): void {
  columns.id0[row] = hex32(id, 0, -1);
  columns.id1[row] = hex32(id, 9, 13);
  columns.id2[row] = hex32(id, 19, 23);
  columns.id3[row] = hex32(id, 28, -1);
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
