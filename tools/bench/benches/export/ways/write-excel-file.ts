import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Way } from './way';
import { TYPED_COLUMNS, typedCells } from './typed-cells';

/** A workbook by write-excel-file, with the same typed cells. */
export const writeWithWriteExcelFile: Way = async (db) => {
  const rows = await db.entries.orderBy('at').toArray();
  const data: SheetData = [
    TYPED_COLUMNS.map(({ title }) => ({ value: title, type: String })),
    ...rows.map(({ entry }) =>
      typedCells(entry).map((value) => {
        if (value === null) return null;
        if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
        return typeof value === 'number' ? { value, type: Number } : { value, type: String };
      }),
    ),
  ];
  return writeXlsxFile(data).toBlob();
};
