import { ENTRIES, TOMBSTONES } from './log-file-text';

const [LINE_FEED, COMMA, OPEN, CLOSE] = [0x0a, 0x2c, 0x5b, 0x5d];
const BEFORE = new TextEncoder().encode(ENTRIES);
const AFTER = new TextEncoder().encode(`\n${TOMBSTONES}`);

function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let place = 0; place < wanted.length; place += 1) {
    if (bytes[at + place] !== wanted[place]) return false;
  }
  return true;
}

function placeBefore(bytes: Uint8Array): number {
  const [first = 0] = BEFORE;
  let at = bytes.indexOf(first);
  while (at >= 0 && !standsAt(bytes, BEFORE, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

function placeAfter(bytes: Uint8Array): number {
  let at = bytes.lastIndexOf(LINE_FEED);
  while (at > 0 && !standsAt(bytes, AFTER, at)) at = bytes.lastIndexOf(LINE_FEED, at - 1);
  return at;
}

/**
 * The canonical JSON of a log file's entries, cut out of its bytes as they stand; null when the file is not laid out as
 * `logFileText` does, as after an editor has saved it: then the entries have to be written anew.
 */
export function cutCanonicalEntries(bytes: Uint8Array): Uint8Array | null {
  const start = placeBefore(bytes);
  const end = placeAfter(bytes);
  if (start < 0 || end < start + BEFORE.length) return null;
  // The line feed before the first entry is left out with the bracket.
  const rows = bytes.subarray(Math.min(start + BEFORE.length + 1, end), end);
  const cut = new Uint8Array(rows.length + 2);
  cut[0] = OPEN;
  let length = 1;
  let from = 0;
  // Inside a JSON string a line feed is always written `\n`, so that those in the bytes only part the entries.
  for (let at = rows.indexOf(LINE_FEED); at >= 0; at = rows.indexOf(LINE_FEED, at + 1)) {
    if (rows[at - 1] !== COMMA) continue;
    cut.set(rows.subarray(from, at), length);
    length += at - from;
    from = at + 1;
  }
  cut.set(rows.subarray(from), length);
  length += rows.length - from;
  cut[length] = CLOSE;
  return cut.subarray(0, length + 1);
}
