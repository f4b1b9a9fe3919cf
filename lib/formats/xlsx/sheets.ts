import type { Entry } from '../../log/entry';
import type { LogAbout } from '../../log/export/outgoing-log';
import { aboutLines } from '../sheet/about-lines';
import { columnLetters } from '../sheet/column-letters';
import { sheetWidth } from '../sheet/sheet-cell';
import { COLUMNS } from '../table/columns';
import { cellWriter, textCell } from './cells';
import { STYLES } from './styles';

const START = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;

function widths(characters: readonly number[]): string {
  const cols = characters.map((width, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

/** The beginning of a sheet of entries: the names of the columns stay in sight. */
export function sheetStart(): string {
  const names = COLUMNS.map(({ title }, place) => textCell(columnLetters(place), 1, title, STYLES.name));
  return `${START}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths(COLUMNS.map(sheetWidth))}<sheetData><row r="1">${names.join('')}</row>`;
}

/** The end of a sheet of entries, whose last row is known by now: each column can be filtered. */
export function sheetEnd(lastRow: number): string {
  return `</sheetData><autoFilter ref="A1:${columnLetters(COLUMNS.length - 1)}${lastRow}"/></worksheet>`;
}

const COLUMN_WRITERS = COLUMNS.map((column, place) => ({
  read: column.read,
  write: cellWriter(column, place),
}));

/** An entry as a row, given the row's number. */
export function sheetRow(entry: Entry, row: number): string {
  let text = `<row r="${row}">`;
  for (const { read, write } of COLUMN_WRITERS) text += write(read(entry), row);
  return `${text}</row>`;
}

/** The whole sheet that says what the others mean. */
export function aboutSheet(about: LogAbout): string {
  const rows = aboutLines(about).map(([name = '', text = ''], index) => {
    const row = index + 1;
    const [first, second] = [textCell('A', row, name, STYLES.name), textCell('B', row, text, STYLES.wrapped)];
    return `<row r="${row}">${first}${second}</row>`;
  });
  return `${START}${widths([34, 90])}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}
