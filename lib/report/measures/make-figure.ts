import type { Condition } from '../condition';
import type { Definition } from '../definitions';
import type { Figure, FigureValue, Unit } from '../figure';

/** A count of entries: its rows are as many as it says. */
export function countFigure(
  id: string,
  definition: Definition,
  count: number,
  rows: readonly Condition[] | null,
): Figure {
  return {
    id,
    value: { is: 'value', value: count },
    unit: 'entries',
    definition,
    n: count,
    of: null,
    rows,
    from: [],
  };
}

/** A count of something that no person did: forums, files, commitments. */
export function plainFigure(
  id: string,
  definition: Definition,
  unit: Unit,
  count: number,
  of: number | null = null,
): Figure {
  return { ...countFigure(id, definition, count, null), unit, of };
}

/** What a measurement says that can be made only of some of the entries. */
export function measuredValue(value: number | null, known: number, all: number): FigureValue {
  if (value !== null && known > 0) return { is: 'value', value };
  return all > 0 ? { is: 'not-known' } : { is: 'not-measurable', because: 'nothing-to-measure' };
}

/** A share in per cent, with both of its counts; not measurable without anything to share. */
export function shareFigure(
  id: string,
  definition: Definition,
  part: Figure,
  whole: Figure,
  empty: FigureValue,
): Figure {
  const value: FigureValue = whole.n > 0 ? { is: 'value', value: (100 * part.n) / whole.n } : empty;
  return {
    id,
    value,
    unit: 'per-cent',
    definition,
    n: whole.n,
    of: null,
    rows: whole.rows,
    from: [part.id, whole.id],
  };
}
