import type { Datatype } from '../../../lib/formats/table/column';
import type { FeedIndex } from '../../../lib/list/published';
import type { Column } from './column';

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

const GUARDED =
  ' A text that a spreadsheet would run as a formula has an apostrophe before it: take one away to have it as it was.';

export interface Described<Row> {
  readonly url: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
}

/** The metadata of a table in the W3C’s vocabulary, https://www.w3.org/TR/tabular-metadata/, for the file beside it. */
export function describeTable<Row>({ url, title, columns, key }: Described<Row>, index: FeedIndex): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': `${index.title}: ${title}`,
    'dc:publisher': index.publisher,
    'dc:issued': index.issuedAt,
    'dc:license': { '@id': LICENCE },
    ...(index.illustrative && { 'dc:description': 'An example. No department has issued it.' }),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
      headerRowCount: 1,
    },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: [column.name, column.title],
        'dc:description': column.description + (column.datatype.is === 'text' ? GUARDED : ''),
        ...describeDatatype(column.datatype),
        ...(column.required && { required: true }),
      })),
      primaryKey: key.length === 1 ? key[0] : key,
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function describeDatatype(datatype: Datatype): Record<string, unknown> {
  switch (datatype.is) {
    case 'id':
    case 'text':
      return { datatype: 'string' };
    case 'whole-number':
      return { datatype: 'integer' };
    case 'day':
      return { datatype: 'date' };
    case 'instant':
      return { datatype: 'dateTime' };
    case 'address':
      return { datatype: 'anyURI' };
    case 'ids':
      return { datatype: 'string', separator: ' ' };
    case 'addresses':
      return { datatype: 'anyURI', separator: ' ' };
    case 'word':
      return { datatype: { base: 'string', format: `^(${datatype.among.join('|')})$` } };
  }
}
