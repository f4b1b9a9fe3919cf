import { type FigureValue, numberOf } from './figure';
import type { ReportPeriod } from './period';
import { figuresOf, type Report } from './report';

/** What a figure said in the period before. */
export interface Change {
  readonly before: FigureValue;
  /** How much more it is now, in the figure's own unit; null where one of the two has no number. */
  readonly by: number | null;
}

/** A report beside the one of the period before. */
export interface Comparison {
  readonly period: ReportPeriod;
  /** False while the period still runs: it has had less time than the one before, and the difference says little. */
  readonly isLike: boolean;
  /** By the figure's id. A figure that the other report does not have, such as a forum new in the plan, is not in it. */
  readonly changes: ReadonlyMap<string, Change>;
}

/** Compares every figure with the same one of the period before: see `makeReportBefore`. */
export function compareReports(now: Report, before: Report): Comparison {
  const then = new Map(figuresOf(before).map((figure) => [figure.id, figure]));
  const changes = figuresOf(now).flatMap((figure) => {
    const other = then.get(figure.id);
    if (!other) return [];
    const [one, two] = [numberOf(figure), numberOf(other)];
    const change: Change = { before: other.value, by: one === null || two === null ? null : one - two };
    return [[figure.id, change] as const];
  });
  const { until, period } = now.about;
  return { period: before.about.period, isLike: until >= period.to, changes: new Map(changes) };
}
