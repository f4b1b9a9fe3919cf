import type { ReportSheet, SheetCell } from '../../../lib/formats/report/report-sheets';
import type { PublishedFigure, PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayHeading } from '../say-heading';
import { sayPeriod } from '../say-period';
import { saySymbol, symbolMeanings } from '../symbols';
import { sayDefinition, sayMeasure, sayStatus } from '../words';
import { titleOf } from './title-of';

function cellOf({ value }: Pick<PublishedFigure, 'value'>): SheetCell {
  return value.is === 'value' ? value.value : saySymbol(value.is);
}

function cover(report: PublishedReport): ReportSheet {
  const illustrative = report.plans.some((plan) => plan.illustrative);
  return {
    name: t('published.title'),
    title: `${titleOf(report)}: ${t('published.title')}`,
    note: sayPeriod(report.period),
    columns: [],
    rows: [
      ...(illustrative ? [[t('published.illustrative')]] : []),
      ...(report.audience === 'internal' ? [[t('published.internal')]] : []),
      ...symbolMeanings(report.threshold).map(([symbol, meaning]) => [`${symbol} ${meaning}`]),
      [t('published.zero')],
      [t('published.nobody')],
    ],
  };
}

function headline({ headline: figures }: PublishedReport): ReportSheet {
  return {
    name: t('published.headline'),
    title: t('published.headline'),
    note: '',
    columns: ['', t('published.column.figure'), t('published.column.of'), t('published.column.before')],
    rows: figures.map((figure) => [
      sayMeasure(figure.definition),
      cellOf(figure),
      figure.of ?? '',
      figure.before ? cellOf({ value: figure.before }) : '',
    ]),
  };
}

function commitments(report: PublishedReport): ReportSheet {
  return {
    name: t('report.measure.commitments'),
    title: t('report.measure.commitments'),
    note: sayDefinition('commitments'),
    columns: [
      t('published.column.promised'),
      t('report.measure.commitmentProgress'),
      t('report.measure.commitmentTarget'),
      t('published.column.status'),
      t('published.column.told'),
      t('published.column.next'),
    ],
    rows: report.commitments.map((one) => [
      one.commitment.text,
      cellOf(one.progress),
      cellOf(one.target),
      sayStatus(one.status),
      one.told,
      one.next,
    ]),
  };
}

/** The sheets of a report: what it is and how to read it, then each part as the page has it. */
export function reportSheets(report: PublishedReport): readonly ReportSheet[] {
  return [
    cover(report),
    headline(report),
    commitments(report),
    ...report.tables.map((table): ReportSheet => ({
      name: sayMeasure(table.definition),
      title: sayMeasure(table.definition),
      note: sayDefinition(table.definition),
      columns: [t('published.column.what'), ...table.columns.map(sayHeading)],
      rows: table.rows.map(({ heading, figures }) => [sayHeading(heading), ...figures.map(cellOf)]),
    })),
  ];
}
