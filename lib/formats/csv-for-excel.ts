import { writeDelimited } from './delimited/write-delimited';
import type { Format } from './format';
import { excelInstant } from './table/excel-instant';
import { cellText } from './table/to-table';

const BYTE_ORDER_MARK = '\u{FEFF}';

/**
 * The same table for a double click in Excel: with the byte-order mark, without which Excel takes `£` and `ŵ` for
 * something else, and with instants as Excel reads them.
 */
export const csvForExcel: Format = {
  id: 'csv-for-excel',
  nameKey: 'export.format.csvForExcel.name',
  whatKey: 'export.format.csvForExcel.what',
  extension: 'excel.csv',
  mediaType: 'text/csv',
  isText: true,
  write: (log) =>
    writeDelimited(
      log,
      (cell, datatype) =>
        datatype.is === 'instant' && typeof cell === 'string' ? excelInstant(cell) : cellText(cell, datatype),
      BYTE_ORDER_MARK,
    ),
};
