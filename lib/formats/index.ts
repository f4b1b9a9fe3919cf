import { csv } from './csv';
import { csvForExcel } from './csv-for-excel';
import type { Format } from './format';
import { json } from './json';
import { ndjson } from './ndjson';
import { ods } from './ods';
import { summary } from './summary';
import { xlsx } from './xlsx';

/** The menu: every format a log can be exported in, in the order they are offered. */
export const FORMATS: readonly Format[] = [json, summary, xlsx, ods, csvForExcel, csv, ndjson];

/** The format of an id; undefined where there is none. */
export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
