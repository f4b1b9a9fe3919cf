const LINE_FEED = 0x0a;
const BEFORE = new TextEncoder().encode('\n  "content": ');
const AFTER = new TextEncoder().encode(',\n  "counts": ');

function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, place) => bytes[at + place] === byte);
}

/**
 * The canonical JSON of a backup's content, cut out of its bytes as they stand; null when the file is not laid out as it
 * was written, as after an editor has saved it: then the content has to be written anew. Inside a JSON string a line feed
 * is always written `\n`, so that those in the bytes only part the rows.
 */
export function cutContent(bytes: Uint8Array): Uint8Array | null {
  let start = bytes.indexOf(LINE_FEED);
  while (start >= 0 && !standsAt(bytes, BEFORE, start)) start = bytes.indexOf(LINE_FEED, start + 1);
  let end = bytes.lastIndexOf(LINE_FEED) - 1;
  while (end > 0 && !standsAt(bytes, AFTER, end)) end = bytes.lastIndexOf(LINE_FEED, end) - 1;
  start += BEFORE.length;
  if (start < BEFORE.length || end <= start) return null;
  const cut = new Uint8Array(end - start);
  let length = 0;
  for (let from = start; from < end;) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const until = feed < 0 || feed > end ? end : feed;
    cut.set(bytes.subarray(from, until), length);
    length += until - from;
    from = until + 1;
  }
  return cut.subarray(0, length);
}
