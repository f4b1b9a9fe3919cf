import type { ReportFate } from '../../../lib/report/roll-up/choose-reports';
import type { RollUp, RollUpColumn, RollUpHeading, RollUpTable } from '../../../lib/report/roll-up/roll-up';
import { t } from '../../../lib/text';
import { sayKind } from '../../kit/words';
import { titleOf } from '../published/title-of';
import { sayPeriod } from '../say-period';
import { symbolMeanings } from '../symbols';
import { sayMeasure, sayStatus } from '../words';

/** What a column of a roll-up is about, in words. */
export function sayColumn(column: RollUpColumn): string {
  switch (column.is) {
    case 'measure':
      return sayMeasure(column.measure);
    case 'kind':
      return sayKind(column.kind);
    case 'status':
      return sayStatus(column.status);
  }
}

/** Whose row it is: an organisation’s, or all of them together. */
export function sayRow(heading: RollUpHeading, { sources }: RollUp): string {
  switch (heading.is) {
    case 'report': {
      const source = sources.find(({ key }) => key === heading.key);
      return source ? titleOf(source) : heading.key;
    }
    case 'total':
      return t('report.rollUp.total');
    case 'at-least':
      return t('report.rollUp.atLeast');
  }
}

/** The name of a table of a roll-up. */
export function sayTable({ id }: Pick<RollUpTable, 'id'>): string {
  return t(`report.rollUp.${id}`);
}

/** What became of a file that was given. */
export function sayFate(fate: ReportFate): string {
  switch (fate.is) {
    case 'taken':
      return t('report.rollUp.fate.taken');
    case 'same':
      return t('report.rollUp.fate.same', { name: fate.as });
    case 'other-period':
      return t('report.rollUp.fate.otherPeriod', { days: sayPeriod(fate.period) });
    case 'internal':
      return t('report.rollUp.fate.internal');
    case 'replaced':
      return t('report.rollUp.fate.replaced', { name: fate.by });
    case 'refused':
      switch (fate.reason.why) {
        case 'not-a-report':
          return t('report.rollUp.fate.notAReport');
        case 'newer-format':
          return t('report.rollUp.fate.newerFormat', { version: String(fate.reason.version) });
        case 'bad-field':
          return t('report.rollUp.fate.badField', { field: fate.reason.field });
      }
  }
}

/** What stands for whom a report was made. */
export function sayAudience(audience: RollUp['audience']): string {
  return t(audience === 'public' ? 'report.rollUp.forEverybody' : 'report.rollUp.forDepartment');
}

/** Whether any of the reports is measured against an example plan. */
export function isIllustrative({ sources }: RollUp): boolean {
  return sources.some(({ illustrative }) => illustrative);
}

/** How a roll-up is read: its shorthand, and the rules by which it adds up. */
export function readingRules({ sources }: RollUp): readonly string[] {
  const threshold = Math.max(...sources.map((source) => source.threshold));
  return [
    ...symbolMeanings(threshold).map(([symbol, meaning]) => `${symbol} ${meaning}`),
    t('report.rollUp.hidden'),
    t('report.rollUp.notAdded'),
    t('published.zero'),
    t('published.nobody'),
    t('report.rollUp.onlyReports'),
  ];
}
