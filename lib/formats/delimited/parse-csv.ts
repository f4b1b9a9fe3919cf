export type CsvParsed =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  /** A quote that is never closed, or that stands where none may: in the line, counted from 1, where its cell begins. */
  | { readonly ok: false; readonly reason: 'bad-quote'; readonly line: number };

// One cell and what ends it. A quoted cell may hold anything, its quotes doubled; a bare one no quote at all.
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/** Reads CSV by RFC 4180. Lines may also end in a line feed alone; a byte-order mark at the start is passed over. */
export function parseCsv(text: string): CsvParsed {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\u{FEFF}') ? 1 : 0;
  while (at < text.length) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    if (!found) return { ok: false, reason: 'bad-quote', line: text.slice(0, at).split(/\r\n|\n|\r/).length };
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    at = CELL.lastIndex;
    if (found[3] !== ',') {
      rows.push(row);
      row = [];
    } else if (at === text.length) row.push('');
  }
  if (row.length > 0) rows.push(row);
  return { ok: true, rows };
}
