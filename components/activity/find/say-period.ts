import type { PeriodChoice } from '../../../lib/log/export-period';
import { t } from '../../../lib/text';

/** The periods in the order in which they are offered. */
export const PERIODS = ['all', 'this-quarter', 'last-quarter', 'this-financial-year', 'days'] as const;

/** A period as it is called, without its days. */
export function sayPeriod(by: PeriodChoice['by']): string {
  switch (by) {
    case 'all':
      return t('export.all');
    case 'this-quarter':
      return t('export.thisQuarter');
    case 'last-quarter':
      return t('export.lastQuarter');
    case 'this-financial-year':
      return t('export.thisFinancialYear');
    case 'days':
      return t('export.days');
  }
}
