import { guardFormula } from '../delimited/formula-guard';
import { writeCsv } from '../delimited/write-csv';
import { FIGURE_COLUMNS, type FigureRow } from './figure-columns';

/** What a table of figures says of itself. */
export interface FiguresAbout {
  readonly title: string;
  readonly publisher: string;
  readonly from: string;
  readonly to: string;
  readonly madeOn: string;
}

/** The figures as CSV by RFC 4180, in UTF-8 without a byte-order mark. Text that a spreadsheet would run is guarded. */
export function writeFigures(rows: readonly FigureRow[]): string {
  return writeCsv([
    FIGURE_COLUMNS.map(({ name }) => name),
    ...rows.map((row) =>
      FIGURE_COLUMNS.map(({ name }) => {
        const cell = row[name];
        return typeof cell === 'string' ? guardFormula(cell) : cell === null ? '' : String(cell);
      }),
    ),
  ]);
}

/** The metadata of that CSV in the W3C's CSV on the Web vocabulary, for the file that lies beside it. */
export function describeFigures(about: FiguresAbout, csvName: string): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: csvName,
    'dc:title': about.title,
    'dc:publisher': about.publisher,
    'dc:created': about.madeOn,
    'dc:temporal': `${about.from}/${about.to}`,
    'dc:license': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
    },
    tableSchema: {
      columns: FIGURE_COLUMNS.map(({ name, datatype, description }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': description,
      })),
      primaryKey: 'id',
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
