import type { PackEntry, RequestPack } from '../../log/request-pack/request-pack';
import { guardFormula } from '../delimited/formula-guard';
import { writeCsv } from '../delimited/write-csv';

/** The columns of the table, as they are called in it. */
const COLUMNS: readonly (readonly [name: string, read: (entry: PackEntry) => string | number | null])[] = [
  ['entry', ({ number }) => number],
  ['day', ({ day }) => day],
  ['at', ({ at }) => at],
  ['kind', ({ kind }) => kind],
  ['detail', ({ direction, reason }) => direction ?? reason],
  ['forum', ({ forum }) => forum],
  ['site', ({ site }) => site],
  ['title', ({ title }) => title],
  ['thread', ({ thread }) => thread],
  ['pages', ({ pages }) => pages.join(' ')],
  ['outcome', ({ outcome }) => outcome ?? null],
  ['issue', ({ issue }) => issue],
  ['note', ({ note }) => note],
  ['minutes', ({ minutes }) => minutes],
  ['answer_owed_by', ({ due }) => due],
  ['answer_given', ({ done }) => done],
];

/** The entries of a pack as CSV by RFC 4180 in UTF-8, with no formula that a spreadsheet would run. */
export function writePackTable({ entries }: RequestPack): string {
  const rows = entries.map((entry) => COLUMNS.map(([, read]) => guardFormula(String(read(entry) ?? ''))));
  return writeCsv([COLUMNS.map(([name]) => name), ...rows]);
}
