import type { WayName } from '../calls';
import { exportWithDexie } from './dexie';
import { writeWithExceljs } from './exceljs';
import { writeOurs } from './ours';
import { writeWithPapaparse } from './papaparse';
import { readOnly } from './read-only';
import { stringify } from './stringify';
import type { Way } from './way';
import { writeWithWriteExcelFile } from './write-excel-file';

/** Every way in the race by its name. */
export const WAYS: Readonly<Record<WayName, Way>> = {
  'ours json': writeOurs('json'),
  'ours csv': writeOurs('csv'),
  'ours csv-for-excel': writeOurs('csv-for-excel'),
  'ours ndjson': writeOurs('ndjson'),
  'ours summary': writeOurs('summary'),
  'ours ods': writeOurs('ods'),
  'ours xlsx': writeOurs('xlsx'),
  'read only': readOnly,
  'toArray + JSON.stringify': stringify,
  'toArray + papaparse': writeWithPapaparse,
  'dexie-export-import': exportWithDexie,
  exceljs: writeWithExceljs,
  'write-excel-file': writeWithWriteExcelFile,
};
