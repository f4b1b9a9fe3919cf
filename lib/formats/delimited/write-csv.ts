// White space at an end is quoted too, because some readers trim what is not.
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function writeCell(cell: string): string {
  // Half of all cells: not even looked at.
  if (cell === '') return cell;
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes one row as CSV by RFC 4180: commas, a line ended by CR LF, quotes where needed and doubled inside. */
export function writeCsvRow(row: readonly string[]): string {
  return `${row.map(writeCell).join(',')}\r\n`;
}

/** Writes rows as CSV by RFC 4180. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(writeCsvRow).join('');
}
