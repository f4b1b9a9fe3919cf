import type { Figure } from '../figure';
import { mapFigures, type Report } from '../report';
import { type Cell, cellsOf, isSmall, LEAST_THRESHOLD } from './cell';
import { companionOf } from './companion';
import { findExposed } from './find-exposed';
import { hideStatuses } from './hide-statuses';
import { type Relations, relationsOf } from './relations';

type Cells = ReadonlyMap<string, Cell>;

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
function withDerived(hidden: ReadonlySet<string>, cells: Cells, { twinOf }: Relations): ReadonlySet<string> {
  const all = new Set(hidden);
  let before = -1;
  while (all.size !== before) {
    before = all.size;
    for (const { id, figure } of cells.values()) {
      if (figure.from.some((source) => all.has(twinOf(source)))) all.add(twinOf(id));
    }
  }
  return all;
}

/** One more number to hide beside each that could be computed, but not two in one sum at once. */
function companionsOf(
  exposed: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
  cells: Cells,
  relations: Relations,
): ReadonlySet<string> {
  const more = new Set<string>();
  for (const id of exposed) {
    const isHelped = relations.sums.some(({ total, parts }) => {
      const members = [total, ...parts];
      return members.includes(id) && members.some((one) => more.has(one));
    });
    const next = isHelped ? null : companionOf(id, hidden, cells, relations);
    if (next !== null) more.add(next);
  }
  return more;
}

/** Hides more, until none of what is hidden can be computed. */
function hideBesides(small: ReadonlySet<string>, cells: Cells, relations: Relations): ReadonlySet<string> {
  const unpublished = [...cells.keys()].filter((id) => cells.get(relations.twinOf(id))?.unpublished === true);
  let hidden = withDerived(new Set([...small, ...unpublished].map(relations.twinOf)), cells, relations);
  for (;;) {
    const counted = new Set([...hidden].filter((id) => cells.get(id)?.adds));
    const exposed = findExposed({ cells, hidden: counted, ...relations });
    const more = companionsOf(exposed, hidden, cells, relations);
    if (more.size === 0) break;
    hidden = withDerived(new Set([...hidden, ...more]), cells, relations);
  }
  return new Set([...cells.keys()].filter((id) => hidden.has(relations.twinOf(id))));
}

/**
 * Sets aside every number that rests on fewer entries than the threshold, and besides it as many others as it takes
 * that none can be computed from those left: not by subtraction, nor because one cannot exceed another. A zero is
 * told: that nothing was done is what a plan has to answer for. How a commitment stands is set aside with its figures.
 * A threshold of 0 sets nothing aside.
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
  return { report: hideStatuses(mapFigures(report, hide)), threshold, small, besides };
}
