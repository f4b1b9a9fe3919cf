import type { PublishedFigure } from '../../lib/report/publish/published-report';
import { t } from '../../lib/text';

type Value = PublishedFigure['value'];

const SYMBOL = {
  'not-known': 'report.symbol.notKnown',
  'not-measurable': 'report.symbol.notMeasurable',
  suppressed: 'report.symbol.suppressed',
} as const satisfies Record<Exclude<Value['is'], 'value'>, string>;

/** `[c]`, `[x]` or `[z]` where there is no number. The shorthand of the Government Analysis Function. */
export const saySymbol = (is: keyof typeof SYMBOL): string => t(SYMBOL[is]);

/** What each shorthand stands for, in the order in which it is explained. */
export function symbolMeanings(threshold: number): readonly (readonly [symbol: string, meaning: string])[] {
  return [
    [t('report.symbol.suppressed'), t('report.symbolMeaning.suppressed', { threshold: String(threshold) })],
    [t('report.status.notTold'), t('report.symbolMeaning.notTold')],
    [t('report.symbol.notKnown'), t('report.symbolMeaning.notKnown')],
    [t('report.symbol.notMeasurable'), t('report.symbolMeaning.notMeasurable')],
  ];
}

const WHY = {
  'nothing-to-measure': 'report.why.nothingToMeasure',
  'no-plan': 'report.why.noPlan',
  'no-target': 'report.why.noTarget',
} as const;

/** Why a figure has no number, in words; null where it has one, or its shorthand says all. */
export function sayWhy(value: Value): string | null {
  return value.is === 'not-measurable' ? t(WHY[value.because]) : null;
}
