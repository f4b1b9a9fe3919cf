import type { FigureValue } from '../../../../lib/report/figure';
import { figuresOf, type Report } from '../../../../lib/report/report';
import type { Engine } from './engines';

/** A figure as the page and the views both tell it. */
export interface ToldFigure {
  readonly figure: string;
  readonly definition: string;
  readonly unit: string;
  readonly says: string;
  readonly because: string | null;
  readonly value: number | null;
  readonly n: number;
  readonly outOf: number | null;
}

/** The report rounds its targets to nine decimals; two engines that divide may differ in the sixteenth. */
function rounded(value: number): number {
  return Number(value.toFixed(9));
}

function valueOf(value: FigureValue): Pick<ToldFigure, 'says' | 'because' | 'value'> {
  return {
    says: value.is,
    because: value.is === 'not-measurable' ? value.because : null,
    value: value.is === 'value' ? rounded(value.value) : null,
  };
}

function inOrder(figures: readonly ToldFigure[]): readonly ToldFigure[] {
  return figures.toSorted((a, b) => (a.figure < b.figure ? -1 : 1));
}

/** Every figure of a report but those that name people. */
export function figuresOfPage(report: Report): readonly ToldFigure[] {
  return inOrder(
    figuresOf(report)
      .filter(({ id }) => !id.startsWith('contributors/'))
      .map(({ id, definition, unit, value, n, of }) => ({
        figure: id,
        definition,
        unit,
        ...valueOf(value),
        n,
        outOf: of,
      })),
  );
}

function numberOf(cell: unknown): number | null {
  return cell === null ? null : rounded(Number(cell));
}

/** The same from the views. */
export async function figuresOfViews(
  engine: Engine,
  organisation: string,
  quarter: string,
): Promise<readonly ToldFigure[]> {
  const rows = await engine.query(
    `SELECT * FROM figures WHERE organisation = '${organisation}' AND quarter = '${quarter}'`,
  );
  return inOrder(
    rows.map((row) => ({
      figure: String(row['figure']),
      definition: String(row['definition']),
      unit: String(row['unit']),
      says: String(row['says']),
      because: row['because'] === null ? null : String(row['because']),
      value: numberOf(row['value']),
      n: Number(row['n']),
      outOf: numberOf(row['out_of']),
    })),
  );
}
