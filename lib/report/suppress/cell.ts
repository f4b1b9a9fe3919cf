import type { Figure, Unit } from '../figure';
import { figuresOf, type Report } from '../report';

/** The least threshold that hides anything: below two, nothing but zero is smaller. */
export const LEAST_THRESHOLD = 2;

/** What departments use where nobody set another: counts from one to four are set aside. */
export const USUAL_THRESHOLD = 5;

/** A number that rests on what people did, as a reader of the published tables would want to find it. */
export interface Cell {
  readonly id: string;
  readonly figure: Figure;
  readonly value: number;
  /** Adds up with others: a count or an amount. A median or a share follows from its counts instead. */
  readonly adds: boolean;
  /** In a table that never reaches the reader; it is hidden from the start. */
  readonly unpublished: boolean;
}

const ADDS: Readonly<Record<Unit, boolean>> = {
  entries: true,
  minutes: true,
  rows: true,
  files: false,
  'working-days': false,
  'per-cent': false,
  forums: false,
  commitments: false,
  contributors: false,
};

const RESTS_ON_PEOPLE: ReadonlySet<Unit> = new Set<Unit>(['entries', 'minutes', 'working-days', 'per-cent']);

/** Whether a figure rests on so few entries that it could be about somebody: on one at least, and fewer than the threshold. */
export function isSmall({ unit, n }: Figure, threshold: number): boolean {
  return RESTS_ON_PEOPLE.has(unit) && n > 0 && n < threshold;
}

/**
 * Every number of a report that could tell of people, by its id. A target is a promise and tells of nobody, unless it
 * was weighed by answers.
 */
export function cellsOf(report: Report): ReadonlyMap<string, Cell> {
  const unpublished = new Set(
    report.tables
      .filter(({ audience }) => audience === 'internal')
      .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.map(({ id }) => id))),
  );
  const targets = new Set(
    report.commitments.flatMap(({ target }) => (target.from.length === 0 ? [target.id] : [])),
  );
  const cells = figuresOf(report).flatMap((figure): readonly Cell[] => {
    const { id, unit, value } = figure;
    if (value.is !== 'value' || targets.has(id)) return [];
    if (!RESTS_ON_PEOPLE.has(unit) && !(unit === 'rows' && unpublished.has(id))) return [];
    return [{ id, figure, value: value.value, adds: ADDS[unit], unpublished: unpublished.has(id) }];
  });
  return new Map(cells.map((cell) => [cell.id, cell]));
}
