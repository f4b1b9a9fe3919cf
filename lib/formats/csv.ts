import { writeDelimited } from './delimited/write-delimited';
import type { Format } from './format';
import { describeTable } from './table/describe-table';
import { cellText } from './table/to-table';

/** The entries as a table: CSV by RFC 4180 in UTF-8 without a byte-order mark, and CSVW metadata beside it. */
export const csv: Format = {
  id: 'csv',
  nameKey: 'export.format.csv.name',
  whatKey: 'export.format.csv.what',
  extension: 'csv',
  mediaType: 'text/csv',
  isText: true,
  write: (log) => writeDelimited(log, cellText),
  beside: (about, name) => [
    {
      name: `${name}-metadata.json`,
      mediaType: 'application/csvm+json',
      content: describeTable(about, name),
    },
  ],
};
