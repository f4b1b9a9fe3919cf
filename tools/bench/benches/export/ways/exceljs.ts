import exceljs from 'exceljs';
import type { Way } from './way';
import { TYPED_COLUMNS, typedCells } from './typed-cells';

const FORMATS: Readonly<Record<string, string>> = {
  day: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm:ss',
  text: '@',
};

/** A workbook by exceljs, with the same typed cells; in a browser it holds all of it in memory. */
export const writeWithExceljs: Way = async (db) => {
  const rows = await db.entries.orderBy('at').toArray();
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Log');
  sheet.columns = TYPED_COLUMNS.map(({ title, type }) => ({
    header: title,
    style: FORMATS[type] === undefined ? {} : { numFmt: FORMATS[type] },
  }));
  for (const { entry } of rows) sheet.addRow(typedCells(entry));
  return new Blob([await workbook.xlsx.writeBuffer()]);
};
