import { escapeXml } from '../sheet/escape-xml';
import { sheetText, sheetType } from '../sheet/sheet-cell';
import type { Cell, Column } from '../table/column';

// White space that XML readers take for one space, or for none at an end.
const SPACES = /^ +| +$| {2,}/g;
const NEEDS_ELEMENTS = /^ | $| {2}|[\t\n\r]/;
const LINES = /\r\n|\r|\n/g;

function paragraph(line: string): string {
  const text = escapeXml(line)
    .replace(SPACES, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll('\t', '<text:tab/>');
  return `<text:p>${text}</text:p>`;
}

function paragraphs(text: string): string {
  return NEEDS_ELEMENTS.test(text)
    ? text.split(LINES).map(paragraph).join('')
    : `<text:p>${escapeXml(text)}</text:p>`;
}

/**
 * The text once more as a value, where it has a tab: LibreOffice passes over the element for one, and programs that go by
 * the elements pass over the value.
 */
function valueOf(text: string): string {
  if (!text.includes('\t')) return '';
  const value = escapeXml(text.replace(LINES, '\n')).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
  return ` office:string-value="${value}"`;
}

/** A cell that says it is text, and is never run. */
export function textCell(text: string, style?: string): string {
  const styled = style === undefined ? '' : ` table:style-name="${style}"`;
  return `<table:table-cell office:value-type="string"${valueOf(text)}${styled}>${paragraphs(text)}</table:table-cell>`;
}

/** Some blank cells in a row. */
export function blankCells(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '<table:table-cell/>' : `<table:table-cell table:number-columns-repeated="${count}"/>`;
}

/** Writes one column's cell of a row; null where it is blank. */
export type WriteCell = (cell: Cell) => string | null;

const DATE = (value: string): string =>
  `<table:table-cell office:value-type="date" office:date-value="${value}"/>`;

/** How the cells of a column are written. How a day looks is said once, by the column. */
export function cellWriter(column: Column): WriteCell {
  const type = sheetType(column);
  switch (type) {
    case 'text':
      return (cell) => {
        const text = cell === null ? '' : sheetText(cell);
        return text === '' ? null : textCell(text);
      };
    case 'number':
      return (cell) =>
        cell === null
          ? null
          : `<table:table-cell office:value-type="float" office:value="${sheetText(cell)}"/>`;
    case 'day':
      return (cell) => (cell === null ? null : DATE(sheetText(cell)));
    case 'instant':
      // A date in a spreadsheet has no time zone; that it is UTC is said on the second sheet.
      return (cell) => (cell === null ? null : DATE(sheetText(cell).replace(/Z$/, '')));
  }
}
