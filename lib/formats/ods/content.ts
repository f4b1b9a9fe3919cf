import type { Entry } from '../../log/entry';
import type { LogAbout, OutgoingLog } from '../../log/export/outgoing-log';
import { aboutLines } from '../sheet/about-lines';
import { columnLetters } from '../sheet/column-letters';
import { sheetType, sheetWidth } from '../sheet/sheet-cell';
import { ABOUT_SHEET, logSheetName } from '../sheet/sheet-name';
import { splitRows } from '../sheet/split-rows';
import { COLUMNS } from '../table/columns';
import { blankCells, cellWriter, textCell } from './cells';
import { NAMESPACES } from './namespaces';

/** Centimetres that a character takes, about. */
const CHARACTER = 0.21;
const WIDTHS = [...new Set([...COLUMNS.map(sheetWidth), 34, 90])];
const LAST_COLUMN = columnLetters(COLUMNS.length - 1);

const STYLES = `<office:automatic-styles>${WIDTHS.map(
  (width) =>
    `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER).toFixed(2)}cm"/></style:style>`,
).join(
  '',
)}<number:text-style style:name="as-text"><number:text-content/></number:text-style><number:date-style style:name="as-day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><number:date-style style:name="as-instant"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long"/></number:date-style><style:style style:name="text" style:family="table-cell" style:data-style-name="as-text"/><style:style style:name="number" style:family="table-cell"/><style:style style:name="day" style:family="table-cell" style:data-style-name="as-day"/><style:style style:name="instant" style:family="table-cell" style:data-style-name="as-instant"/><style:style style:name="name" style:family="table-cell" style:data-style-name="as-text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="wrapped" style:family="table-cell" style:data-style-name="as-text"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style></office:automatic-styles>`;

const COLUMN_WRITERS = COLUMNS.map((column) => ({ read: column.read, write: cellWriter(column) }));

function tableStart(sheet: number): string {
  const columns = COLUMNS.map(
    (column) =>
      `<table:table-column table:style-name="w${sheetWidth(column)}" table:default-cell-style-name="${sheetType(column)}"/>`,
  );
  const names = COLUMNS.map(({ title }) => textCell(title, 'name'));
  return `<table:table table:name="${logSheetName(sheet)}">${columns.join('')}<table:table-header-rows><table:table-row>${names.join('')}</table:table-row></table:table-header-rows>`;
}

function tableRow(entry: Entry): string {
  let text = '<table:table-row>';
  let blanks = 0;
  for (const { read, write } of COLUMN_WRITERS) {
    const cell = write(read(entry));
    if (cell === null) blanks += 1;
    else {
      text += blankCells(blanks) + cell;
      blanks = 0;
    }
  }
  return `${text}${blankCells(blanks)}</table:table-row>`;
}

function aboutTable(about: LogAbout): string {
  const rows = aboutLines(about).map(
    ([name = '', text = '']) =>
      `<table:table-row>${name === '' ? blankCells(1) : textCell(name, 'name')}${text === '' ? blankCells(1) : textCell(text, 'wrapped')}</table:table-row>`,
  );
  return `<table:table table:name="${ABOUT_SHEET}"><table:table-column table:style-name="w34"/><table:table-column table:style-name="w90"/>${rows.join('')}</table:table>`;
}

/** Lets each column of each sheet be filtered. */
function filters(lastRows: readonly number[]): string {
  const ranges = lastRows.map((row, sheet) => {
    const name = logSheetName(sheet);
    return `<table:database-range table:name="${name.replace(' ', '')}" table:target-range-address="'${name}'.A1:'${name}'.${LAST_COLUMN}${row}" table:display-filter-buttons="true"/>`;
  });
  return `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
}

/**
 * `content.xml` of a spreadsheet (ODF 1.3): a table of entries, as many as are needed for all of them, and one that says
 * what they mean.
 */
export async function* writeContent(
  { about, batches }: OutgoingLog,
  rowsASheet?: number,
): AsyncIterable<readonly string[]> {
  yield [
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${NAMESPACES} office:version="1.3">${STYLES}<office:body><office:spreadsheet>${tableStart(0)}`,
  ];
  const lastRows = [1];
  for await (const { entries, sheet, row } of splitRows(batches(), rowsASheet)) {
    if (sheet >= lastRows.length) yield [`</table:table>${tableStart(sheet)}`];
    lastRows[sheet] = row + entries.length - 1;
    yield entries.map(tableRow);
  }
  yield [
    `</table:table>${aboutTable(about)}${filters(lastRows)}</office:spreadsheet></office:body></office:document-content>`,
  ];
}
