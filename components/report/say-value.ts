import type { PublishedFigure } from '../../lib/report/publish/published-report';
import { t } from '../../lib/text';
import { saySymbol } from './symbols';

type Said = Pick<PublishedFigure, 'value' | 'unit' | 'of'>;

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A share or a median to one decimal, a count without; numbers as people in Britain write them. */
function sayNumber(value: number, unit: Said['unit']): string {
  return (unit === 'working-days' || unit === 'per-cent' ? tenths : whole).format(value);
}

/** A number alone, for a table whose column says what it is; or its shorthand. `81%`, `1,204`, `[c]`. */
export function sayCell({ value, unit, of }: Said): string {
  if (value.is !== 'value') return saySymbol(value.is);
  const number = sayNumber(value.value, unit);
  if (unit === 'per-cent') return t('report.value.perCent', { value: number });
  return of === null ? number : t('report.value.outOf', { value: number, of: whole.format(of) });
}

/** A figure that stands alone, with its unit: `1.4 working days`, `9 of 14`. */
export function sayValue(figure: Said): string {
  const { value, unit } = figure;
  if (value.is !== 'value') return saySymbol(value.is);
  if (unit === 'working-days') {
    return t(value.value === 1 ? 'report.value.oneDay' : 'report.value.days', {
      value: sayNumber(value.value, unit),
    });
  }
  return sayCell(figure);
}
