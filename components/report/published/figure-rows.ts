import type { FigureRow } from '../../../lib/formats/report/figure-columns';
import type { PublishedFigure, PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayHeading } from '../say-heading';
import { saySymbol } from '../symbols';
import { sayDefinition, sayMeasure } from '../words';

type Value = PublishedFigure['value'];

function numberIn(value: Value | null): number | null {
  return value?.is === 'value' ? value.value : null;
}

function symbolIn(value: Value | null): string {
  return value === null || value.is === 'value' ? '' : saySymbol(value.is);
}

function rowOf(figure: PublishedFigure, table: string, row: string, column: string): FigureRow {
  return {
    table,
    row,
    column,
    value: numberIn(figure.value),
    shorthand: symbolIn(figure.value),
    of: figure.of,
    unit: figure.unit,
    before: numberIn(figure.before),
    beforeShorthand: symbolIn(figure.before),
    meaning: sayDefinition(figure.definition),
    id: figure.id,
  };
}

/** Every figure of a report as a row of data, in the report's order. */
export function figureRows(report: PublishedReport): readonly FigureRow[] {
  const inShort = report.headline.map((figure) =>
    rowOf(figure, t('published.headline'), sayMeasure(figure.definition), ''),
  );
  const commitments = report.commitments.flatMap((one) =>
    [one.progress, one.target, one.inTime, one.measured].flatMap((figure) =>
      figure
        ? [rowOf(figure, t('report.measure.commitments'), one.commitment.text, sayMeasure(figure.definition))]
        : [],
    ),
  );
  const tables = report.tables.flatMap((table) =>
    table.rows.flatMap(({ heading, figures }) =>
      figures.map((figure, at) => {
        const column = table.columns[at];
        return rowOf(
          figure,
          sayMeasure(table.definition),
          sayHeading(heading),
          column ? sayHeading(column) : '',
        );
      }),
    ),
  );
  return [...inShort, ...commitments, ...tables];
}
