// White space at an end is quoted too, because some readers trim what is not.
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function writeCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes rows as CSV by RFC 4180: commas, lines ended by CR LF, quotes where needed and doubled inside. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
