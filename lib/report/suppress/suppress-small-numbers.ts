import type { Figure } from '../figure';
import { mapFigures, type Report } from '../report';
import { type Cell, cellsOf, isSmall, LEAST_THRESHOLD } from './cell';
import { companionOf } from './companion';
import { findExposed } from './find-exposed';
import { type Relations, relationsOf } from './relations';

/** A report with every small number set aside, and what it took. */
export interface Suppressed {
  readonly report: Report;
  /** Counts below this, other than zero, are set aside; 0 where nothing is. */
  readonly threshold: number;
  /** Numbers that rest on too few entries themselves. */
  readonly small: ReadonlySet<string>;
  /** Numbers that were set aside because with them a small one could be computed. */
  readonly besides: ReadonlySet<string>;
}

/** Medians and shares follow from their counts: who knows the share and one count knows the other. */
function withDerived(hidden: ReadonlySet<string>, cells: ReadonlyMap<string, Cell>): Set<string> {
  const all = new Set(hidden);
  let before = -1;
  while (all.size !== before) {
    before = all.size;
    for (const { id, figure } of cells.values()) {
      if (figure.from.some((source) => all.has(source))) all.add(id);
    }
  }
  return all;
}

/** Hides more, one number beside each that could be computed, until none can be. */
function hideBesides(
  small: ReadonlySet<string>,
  cells: ReadonlyMap<string, Cell>,
  relations: Relations,
): ReadonlySet<string> {
  const adding = new Map([...cells].filter(([, { adds }]) => adds));
  let hidden = withDerived(
    new Set([...small, ...[...cells.values()].filter((cell) => cell.unpublished).map(({ id }) => id)]),
    cells,
  );
  for (;;) {
    const counted = new Set([...hidden].filter((id) => adding.has(id)));
    const exposed = findExposed({ cells, hidden: counted, ...relations });
    const more = new Set<string>();
    for (const id of exposed) {
      const beside = new Set(
        relations.sums.flatMap(({ total, parts }) =>
          total === id || parts.includes(id) ? [total, ...parts] : [],
        ),
      );
      if ([...more].some((one) => beside.has(one))) continue;
      const next = companionOf(id, hidden, cells, relations);
      if (next !== null) more.add(next);
    }
    if (more.size === 0) return hidden;
    hidden = withDerived(new Set([...hidden, ...more]), cells);
  }
}

/**
 * Sets aside every number that rests on fewer entries than the threshold, and besides it as many others as it takes
 * that none can be computed from those left: not by subtraction, nor because one cannot exceed another. A zero is
 * told: that nothing was done is what a plan has to answer for. A threshold of 0 sets nothing aside.
 */
export function suppressSmallNumbers(report: Report, threshold: number): Suppressed {
  const none: ReadonlySet<string> = new Set();
  if (threshold < LEAST_THRESHOLD) return { report, threshold: 0, small: none, besides: none };
  const cells = cellsOf(report);
  const small = new Set(
    [...cells.values()].filter(({ figure }) => isSmall(figure, threshold)).map(({ id }) => id),
  );
  const hidden = hideBesides(small, cells, relationsOf(report, cells));
  const hide = (figure: Figure): Figure =>
    hidden.has(figure.id) ? { ...figure, value: { is: 'suppressed' }, n: 0, of: null, rows: null } : figure;
  const besides = new Set([...hidden].filter((id) => !small.has(id) && cells.get(id)?.unpublished === false));
  return { report: mapFigures(report, hide), threshold, small, besides };
}
