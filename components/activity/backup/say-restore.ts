import type { RestoreRead, RestoreRefusal } from '../../../lib/formats/backup/read-backup';
import type { SettingChange } from '../../../lib/formats/backup/restore-look';
import type { PublishedList } from '../../../lib/list/published';
import { t } from '../../../lib/text';
import { sayRowPlace, sayRowProblem } from '../../report/say-refusal';

type FileRefusal = Extract<RestoreRead, { readonly ok: false }>['reason'];

/** Why nothing of a file can be taken, and what to do. */
export function sayFileRefusal(reason: FileRefusal): string {
  switch (reason.why) {
    case 'empty':
      return t('backup.refusal.empty');
    case 'not-ours':
    case 'missing-column':
    case 'too-many-files':
      return t('backup.refusal.notOurs');
    case 'workbook':
      return t('backup.refusal.workbook');
    case 'cut-short':
    case 'damaged':
      return t('backup.refusal.cutShort');
    case 'newer-format':
      return t('backup.refusal.newerFormat', { version: String(reason.version) });
    case 'changed':
      return t('backup.refusal.changed');
    case 'bad-field':
      return t('backup.refusal.badField', { field: reason.field });
    case 'too-large':
      return t('backup.refusal.tooLarge');
  }
}

/** `earlier version 14`: where a row is in its file. */
export function sayPlaceInFile({ in: part, row, ...rest }: RestoreRefusal): string {
  switch (part) {
    case 'history':
      return t('backup.refused.version', { row: String(row) });
    case 'drafts':
      return t('backup.refused.draft', { row: String(row) });
    case 'lists':
      return t('backup.refused.list', { row: String(row) });
    default:
      return sayRowPlace({ in: part, row, ...rest });
  }
}

/** What is wrong with a row. */
export function sayWrong({ field, value, problem }: RestoreRefusal): string {
  return sayRowProblem({ in: 'entries', row: 0, field, value, problem });
}

/** What to do about a row that could not be taken. */
export function sayRemedy(row: RestoreRefusal): string {
  return row.in === 'table' ? t('backup.refused.remedyTable') : t('backup.refused.remedyOther');
}

function months(count: number | null): string {
  return count === null ? t('backup.settings.noLimit') : t('backup.settings.months', count);
}

/** One setting that would change: from what to what. */
export function sayChange(change: SettingChange, list: PublishedList | null): string {
  const nameOf = (id: string | null): string =>
    id === null
      ? t('backup.settings.nothing')
      : (list?.organisations.find((one) => one.id === id)?.name ?? id);
  switch (change.setting) {
    case 'organisation':
      return t('backup.settings.organisation', { here: nameOf(change.here), file: nameOf(change.file) });
    case 'role': {
      const nothing = t('backup.settings.nothing');
      return t('backup.settings.role', { here: change.here ?? nothing, file: change.file ?? nothing });
    }
    case 'retention':
      return t('backup.settings.retention', { here: months(change.here), file: months(change.file) });
  }
}
