import { instantToMs } from '../../list/time';
import { cutTo } from '../../log/clean-text';
import { columnLetters } from '../sheet/column-letters';
import { escapeXml } from '../sheet/escape-xml';
import { sheetText, sheetType } from '../sheet/sheet-cell';
import type { Cell, Column } from '../table/column';
import { STYLES } from './styles';

/** The most that Excel keeps in a cell, in UTF-16 units. It calls a file with more in one damaged. */
const CELL_LIMIT = 32_767;
// Excel reads `_x0041_` as an `A`, so a text that looks like that is told letter by letter.
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const DAY_MS = 86_400_000;
/** The number of 1 January 1970. */
const DAY_1970 = 25_569;
/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_SURE_DAY = 61;

function escapeText(text: string): string {
  const fitting = text.length > CELL_LIMIT ? `${cutTo(text, CELL_LIMIT - 1)}…` : text;
  return escapeXml(fitting.replace(LIKE_AN_ESCAPE, '_x005F_').replaceAll('\r', '_x000D_'));
}

// White space that XML readers would take away.
const NEEDS_KEEPING = /^\s|\s$|[\t\n\r]| {2}/;

/** A cell that says it is text, and is never run. */
export function textCell(letters: string, row: number, text: string, style: number): string {
  const kept = NEEDS_KEEPING.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${letters}${row}" s="${style}" t="inlineStr"><is><t${kept}>${escapeText(text)}</t></is></c>`;
}

/** A day or an instant in UTC as a spreadsheet counts it: in days. Null where it is too long ago for Excel. */
function serialOf(time: string): number | null {
  const serial = instantToMs(time) / DAY_MS + DAY_1970;
  return serial >= FIRST_SURE_DAY ? serial : null;
}

/** Writes one column's cell of a row; nothing at all where it is blank. */
export type WriteCell = (cell: Cell, row: number) => string;

/** How the cells of a column are written, given its place from 0. */
export function cellWriter(column: Column, place: number): WriteCell {
  const letters = columnLetters(place);
  const asText = (cell: Exclude<Cell, null>, row: number): string => {
    const text = sheetText(cell);
    return text === '' ? '' : textCell(letters, row, text, STYLES.text);
  };
  const type = sheetType(column);
  switch (type) {
    case 'text':
      return (cell, row) => (cell === null ? '' : asText(cell, row));
    case 'number':
      return (cell, row) => (cell === null ? '' : `<c r="${letters}${row}"><v>${sheetText(cell)}</v></c>`);
    case 'day':
    case 'instant':
      return (cell, row) => {
        if (cell === null) return '';
        const serial = serialOf(sheetText(cell));
        return serial === null
          ? asText(cell, row)
          : `<c r="${letters}${row}" s="${STYLES[type]}"><v>${serial}</v></c>`;
      };
  }
}
