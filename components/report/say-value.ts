import type { PublishedFigure } from '../../lib/report/publish/published-report';
import { t } from '../../lib/text';
import { saySymbol } from './symbols';

type Said = Pick<PublishedFigure, 'value' | 'unit' | 'of'>;

/** Numbers as people in Britain write them, with one decimal where there is a part: half of a year's promise may be due. */
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number alone, for a table whose column says what it is; or its shorthand. `81%`, `1,204`, `[c]`. */
export function sayCell({ value, unit, of }: Said): string {
  if (value.is !== 'value') return saySymbol(value.is);
  const number = tenths.format(value.value);
  if (unit === 'per-cent') return t('report.value.perCent', { value: number });
  return of === null ? number : t('report.value.outOf', { value: number, of: tenths.format(of) });
}

/** A figure that stands alone, with its unit: `1.4 working days`, `9 of 14`. */
export function sayValue(figure: Said): string {
  const { value, unit } = figure;
  if (value.is !== 'value') return saySymbol(value.is);
  if (unit === 'working-days') {
    return t(value.value === 1 ? 'report.value.oneDay' : 'report.value.days', {
      value: tenths.format(value.value),
    });
  }
  return sayCell(figure);
}
