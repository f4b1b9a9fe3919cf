import type { LogAbout } from '../../log/export/outgoing-log';
import type { Column, Datatype } from './column';
import { COLUMNS } from './columns';

/** How CSVW names what a column holds: https://www.w3.org/TR/tabular-data-primer/#datatypes */
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

const GUARDED =
  ' A text that a spreadsheet would run as a formula has an apostrophe before it: take one away to have it as it was.';

function describeColumn(column: Column): Record<string, unknown> {
  return {
    name: column.name,
    titles: [column.name, column.title],
    'dc:description': column.description + (column.datatype.is === 'text' ? GUARDED : ''),
    ...describeDatatype(column.datatype),
    ...(column.required && { required: true }),
  };
}

/**
 * The metadata of a log's table, in the W3C's CSV on the Web vocabulary (https://www.w3.org/TR/tabular-metadata/),
 * for the file that lies beside it.
 */
export function describeTable(about: LogAbout, csvName: string): string {
  const { author, period } = about;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: csvName,
    'dc:title': `Take part log, ${period.from} to ${period.to}`,
    'dc:created': about.createdAt,
    'dc:temporal': `${period.from}/${period.to}`,
    ...(author.organisation !== null && { 'dc:publisher': author.organisation }),
    ...((author.pseudonym ?? author.team) !== null && {
      'dc:creator': [author.pseudonym, author.team].filter((name) => name !== null).join(', '),
    }),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
      headerRowCount: 1,
    },
    tableSchema: { columns: COLUMNS.map(describeColumn), primaryKey: 'id' },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
