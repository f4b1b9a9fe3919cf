import { addDays } from '../../../lib/list/time';
import { periodBefore, quarterPeriod, type ReportPeriod, yearPeriod } from '../../../lib/report/period';
import type { SetSurvey } from '../../../lib/report/survey-set';

/** More quarters than this are chosen by their days. */
const MOST_QUARTERS = 12;

/** Every financial quarter that the set has entries of, the newest first, and the one that runs; then their years. */
export function periodChoices({ days }: SetSurvey, today: string): readonly ReportPeriod[] {
  const first = days?.from ?? today;
  const last = days && days.to > today ? days.to : today;
  const quarters: ReportPeriod[] = [];
  for (
    let quarter = quarterPeriod(last);
    quarter.to >= first && quarters.length < MOST_QUARTERS;
    quarter = periodBefore(quarter)
  ) {
    quarters.push(quarter);
  }
  const years = [...new Map(quarters.map(({ to }) => [yearPeriod(to).from, yearPeriod(to)])).values()];
  return [...quarters, ...years];
}

/** The quarter to begin with: of the last entry, because a report is made when its quarter is over. */
export function usualPeriod({ days }: SetSurvey, today: string): ReportPeriod {
  return quarterPeriod(days?.to ?? addDays(quarterPeriod(today).from, -1));
}

/** Tells a period from others, in a list to choose from. */
export function periodKey({ is, from, to }: ReportPeriod): string {
  return `${is} ${from} ${to}`;
}
