import { formatDay } from '../../lib/list/time';
import type { ReportPeriod } from '../../lib/report/period';
import { t } from '../../lib/text';

/** A period, always with its days: `1 July 2026 to 30 September 2026 (quarter 2 of 2026-27)`. A bare “Q2” is ambiguous. */
export function sayPeriod(period: ReportPeriod): string {
  const days = { from: formatDay(period.from), to: formatDay(period.to) };
  switch (period.is) {
    case 'quarter':
      return t('report.period.quarter', { ...days, quarter: String(period.quarter), year: period.year });
    case 'year':
      return t('report.period.year', { ...days, year: period.year });
    case 'days':
      return t('report.period.days', days);
  }
}
