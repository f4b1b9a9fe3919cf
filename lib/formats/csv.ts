import { writeCsv } from './delimited/write-csv';
import type { Format } from './format';
import { describeTable } from './table/describe-table';
import { toTable } from './table/to-table';

/** The entries as a table: CSV by RFC 4180 in UTF-8 without a byte-order mark, and CSVW metadata beside it. */
export const csv: Format = {
  id: 'csv',
  nameKey: 'export.csvName',
  extension: 'csv',
  mediaType: 'text/csv',
  write: (file, baseName) => {
    const { names, rows } = toTable(file.entries);
    return [
      { name: `${baseName}.csv`, mediaType: 'text/csv', content: writeCsv([names, ...rows]) },
      {
        name: `${baseName}.csv-metadata.json`,
        mediaType: 'application/csvm+json',
        content: describeTable(file, `${baseName}.csv`),
      },
    ];
  },
};
