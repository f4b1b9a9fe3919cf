import type { DeskRefusal } from '../../lib/formats/receive/desk-calls';
import type { RefusedRow } from '../../lib/formats/receive/received';
import { t } from '../../lib/text';

/** Why nothing of a file was taken, as a sentence that says what to do. */
export function sayFileRefusal(reason: DeskRefusal): string {
  switch (reason.why) {
    case 'empty':
      return t('report.refusal.empty');
    case 'not-ours':
      return t('report.refusal.notOurs');
    case 'workbook':
      return t('report.refusal.workbook');
    case 'cut-short':
      return t('report.refusal.cutShort');
    case 'newer-format':
      return t('report.refusal.newerFormat', { version: String(reason.version) });
    case 'changed':
      return t('report.refusal.changed');
    case 'bad-field':
      return t('report.refusal.badField', { field: reason.field });
    case 'missing-column':
      return t('report.refusal.missingColumn', { column: reason.column });
    case 'too-large':
      return t('report.refusal.tooLarge', { limit: reason.limit.toLocaleString('en-GB') });
    case 'too-many-files':
      return t('report.refusal.tooManyFiles', { limit: reason.limit.toLocaleString('en-GB') });
    case 'damaged':
      return t('report.refusal.damaged');
    case 'unreadable':
      return t('report.refusal.unreadable');
  }
}

const PROBLEM = {
  missing: 'report.problem.missing',
  'not-one-of': 'report.problem.notOneOf',
  'not-a-day': 'report.problem.notADay',
  'not-an-instant': 'report.problem.notAnInstant',
  'not-an-address': 'report.problem.notAnAddress',
  'not-an-id': 'report.problem.notAnId',
  'too-long': 'report.problem.tooLong',
  'too-small': 'report.problem.tooSmall',
  'too-large': 'report.problem.tooLarge',
  'wrong-type': 'report.problem.wrongType',
  'open-quote': 'report.problem.openQuote',
  'too-many-cells': 'report.problem.tooManyCells',
  'too-few-cells': 'report.problem.tooFewCells',
} as const satisfies Record<RefusedRow['problem'], string>;

const REMEDY = {
  entries: 'report.problem.remedyFile',
  tombstones: 'report.problem.remedyFile',
  table: 'report.problem.remedyTable',
} as const satisfies Record<RefusedRow['in'], string>;

const PLACE = {
  entries: 'report.problem.entry',
  tombstones: 'report.problem.deletion',
  table: 'report.problem.line',
} as const satisfies Record<RefusedRow['in'], string>;

/** `line 14`: where a row is in its file. */
export const sayRowPlace = ({ in: where, row }: RefusedRow): string => t(PLACE[where], { row: String(row) });
/** `is no day such as 2026-10-01`: what is wrong with a row. */
export const sayRowProblem = ({ problem }: RefusedRow): string => t(PROBLEM[problem]);
/** What to do about a row that could not be taken. */
export const sayRowRemedy = ({ in: where }: RefusedRow): string => t(REMEDY[where]);
