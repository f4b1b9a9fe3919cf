import type { FigureRow } from '../../../lib/formats/report/figure-columns';
import { ODS_TYPE } from '../../../lib/formats/ods/parts';
import { type ReportSheet, writeReportSheets } from '../../../lib/formats/report/report-sheets';
import { describeFigures, writeFigures } from '../../../lib/formats/report/write-figures';
import { formatDay } from '../../../lib/list/time';
import type { RollUp } from '../../../lib/report/roll-up/roll-up';
import { t } from '../../../lib/text';
import type { PageMeans, PublicationFile } from '../published/publication-files';
import { titleOf } from '../published/title-of';
import { sayPeriod } from '../say-period';
import { saySymbol } from '../symbols';
import { sayDefinition } from '../words';
import { RollUpPage } from './RollUpPage';
import { isIllustrative, readingRules, sayAudience, sayColumn, sayRow, sayTable } from './say-roll-up';

function figureRows(rollUp: RollUp): readonly FigureRow[] {
  return rollUp.tables.flatMap((table) =>
    table.rows.flatMap(({ heading, figures }) =>
      figures.map(({ id, value, of, unit, definition }, at): FigureRow => {
        const column = table.columns[at];
        return {
          table: sayTable(table),
          row: sayRow(heading, rollUp),
          column: column ? sayColumn(column) : '',
          value: value.is === 'value' ? value.value : null,
          shorthand: value.is === 'value' ? '' : saySymbol(value.is),
          of,
          unit,
          before: null,
          beforeShorthand: '',
          meaning: sayDefinition(definition),
          id,
        };
      }),
    ),
  );
}

function cover(rollUp: RollUp): ReportSheet {
  const { missing, sources, audience, period } = rollUp;
  return {
    name: t('report.rollUp.title'),
    title: t('report.rollUp.title'),
    note: sayPeriod(period),
    columns: [],
    rows: [
      ...(isIllustrative(rollUp) ? [[t('report.rollUp.illustrative')]] : []),
      ...(audience === 'internal' ? [[t('report.rollUp.internal')]] : []),
      ...readingRules(rollUp).map((rule) => [rule]),
      ...sources.map((source) => [titleOf(source), formatDay(source.madeOn), sayAudience(source.audience)]),
      ...missing.map(({ id, name }) => [`${t('report.rollUp.missing')}: ${name ?? id}`]),
    ],
  };
}

function sheets(rollUp: RollUp): readonly ReportSheet[] {
  return [
    cover(rollUp),
    ...rollUp.tables.map((table): ReportSheet => ({
      name: sayTable(table),
      title: sayTable(table),
      note: sayPeriod(rollUp.period),
      columns: [t('report.rollUp.organisation'), ...table.columns.map(sayColumn)],
      rows: table.rows.map(({ heading, figures }) => [
        sayRow(heading, rollUp),
        ...figures.map(({ value }) => (value.is === 'value' ? value.value : saySymbol(value.is))),
      ]),
    })),
  ];
}

/** Writes a roll-up as the files that are published together; the same bytes for the same roll-up, wherever it is made. */
export function rollUpFiles(rollUp: RollUp, { style, render }: PageMeans): readonly PublicationFile[] {
  const { period, audience, madeOn } = rollUp;
  const suffix = audience === 'internal' ? '-internal' : '';
  const name = `progress-across-government-${period.from}-to-${period.to}${suffix}`;
  const [ods, csv, csvw, json] = [`${name}.ods`, `${name}.csv`, `${name}.csv-metadata.json`, `${name}.json`];
  const beside = [
    { name: ods, label: t('published.file.ods') },
    { name: csv, label: t('published.file.csv') },
    { name: csvw, label: t('published.file.csvw') },
    { name: json, label: t('published.file.json') },
  ];
  const page = render(<RollUpPage rollUp={rollUp} style={style} files={beside} />);
  const title = `${t('report.rollUp.title')}, ${sayPeriod(period)}`;
  const creator = t('report.rollUp.title');
  const about = { title, publisher: creator, from: period.from, to: period.to, madeOn };
  return [
    { name: `${name}.html`, mediaType: 'text/html', content: `<!doctype html>\n${page}\n` },
    {
      name: ods,
      mediaType: ODS_TYPE,
      content: writeReportSheets(sheets(rollUp), { title, creator, createdAt: madeOn }),
    },
    { name: csv, mediaType: 'text/csv', content: writeFigures(figureRows(rollUp)) },
    { name: csvw, mediaType: 'application/csvm+json', content: describeFigures(about, csv) },
    { name: json, mediaType: 'application/json', content: `${JSON.stringify(rollUp, null, 2)}\n` },
  ];
}
