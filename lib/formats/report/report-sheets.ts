import { strToU8, zipSync } from 'fflate';
import { blankCells, textCell } from '../ods/cells';
import { NAMESPACES } from '../ods/namespaces';
import { ODS_TYPE, type PackageAbout, packageParts } from '../ods/parts';
import { escapeXml } from '../sheet/escape-xml';

/** A cell: a number that can be reckoned with, or words such as `[c]`. */
export type SheetCell = number | string;

/** One sheet: its name below, a title and what it means on top, the names of its columns, and its rows. */
export interface ReportSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What spreadsheets let no sheet be called, and how long a name may be. */
const NOT_IN_A_NAME = /[[\]*?:/\\']/g;
const LONGEST_NAME = 31;

/** Every file in the package is given this time, in no zone, so that the same report is the same bytes everywhere. */
const SAME_TIME = '1980-01-02T12:00:00';

const STYLES = `<office:automatic-styles><style:style style:name="first" style:family="table-column"><style:table-column-properties style:column-width="9cm"/></style:style><style:style style:name="other" style:family="table-column"><style:table-column-properties style:column-width="3.5cm"/></style:style><style:style style:name="name" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>`;

function cell(value: SheetCell): string {
  if (value === '') return blankCells(1);
  if (typeof value === 'string') return textCell(value);
  return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
}

function row(cells: string): string {
  return `<table:table-row>${cells}</table:table-row>`;
}

function sheet({ name, title, note, columns, rows }: ReportSheet): string {
  const called = escapeXml(name.replaceAll(NOT_IN_A_NAME, ' ').slice(0, LONGEST_NAME));
  const width = Math.max(1, columns.length - 1);
  const head = columns.map((column) => (column === '' ? blankCells(1) : textCell(column, 'name'))).join('');
  return [
    `<table:table table:name="${called}"><table:table-column table:style-name="first"/><table:table-column table:style-name="other" table:number-columns-repeated="${width}"/>`,
    row(textCell(title, 'name')),
    row(cell(note)),
    row(blankCells(1)),
    columns.length > 0 ? row(head) : '',
    ...rows.map((cells) => row(cells.map(cell).join(''))),
    '</table:table>',
  ].join('');
}

/** The sheets of a report as an OpenDocument spreadsheet (ODF 1.3): numbers are numbers, words are words, nothing is run. */
export function writeReportSheets(sheets: readonly ReportSheet[], about: PackageAbout): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${NAMESPACES} office:version="1.3">${STYLES}<office:body><office:spreadsheet>${sheets.map(sheet).join('')}</office:spreadsheet></office:body></office:document-content>`;
  const parts = packageParts(about).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(
    // First and as it is, so that a reader knows the file by its first bytes (ODF 1.3, part 2, 3.3).
    {
      mimetype: [strToU8(ODS_TYPE), { level: 0 }],
      'content.xml': strToU8(content),
      ...Object.fromEntries(parts),
    },
    { mtime: SAME_TIME },
  );
}
