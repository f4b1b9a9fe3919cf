import type { ReactElement } from 'react';
import { ODS_TYPE } from '../../../lib/formats/ods/parts';
import { writeReportSheets } from '../../../lib/formats/report/report-sheets';
import { describeFigures, writeFigures } from '../../../lib/formats/report/write-figures';
import type { PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayPeriod } from '../say-period';
import { figureRows } from './figure-rows';
import { PublishedPage } from './PublishedPage';
import { reportSheets } from './report-sheets';
import { titleOf } from './title-of';

/** One file of a publication. */
export interface PublicationFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** What it takes to write the page, which the extension and the command each have in their own way. */
export interface PageMeans {
  /** The whole style sheet. */
  readonly style: string;
  /** Turns a page into HTML without anything that runs: `renderToStaticMarkup`. */
  readonly render: (page: ReactElement) => string;
}

/** The files of a report by what they are, all named after it: `progress-report-…-2026-07-01-to-2026-09-30`. */
export function publicationName({ organisations, period, audience }: PublishedReport): string {
  const [first] = organisations;
  const whose = organisations.length === 1 && first ? first.id : 'several-organisations';
  const suffix = audience === 'internal' ? '-internal' : '';
  return `progress-report-${whose}-${period.from}-to-${period.to}${suffix}`;
}

/**
 * Writes a report as the files that are published together: the page, its tables as a spreadsheet, the figures as CSV with their CSVW metadata, and
 * the report itself as JSON, from which another roll-up can be made. The same bytes for the same report, wherever it
 * is made.
 */
export function publicationFiles(
  report: PublishedReport,
  { style, render }: PageMeans,
): readonly PublicationFile[] {
  const name = publicationName(report);
  const [ods, csv, csvw, json] = [`${name}.ods`, `${name}.csv`, `${name}.csv-metadata.json`, `${name}.json`];
  const title = `${titleOf(report)}: ${t('published.title')}, ${sayPeriod(report.period)}`;
  const page = render(
    <PublishedPage
      report={report}
      style={style}
      files={[
        { name: ods, label: t('published.file.ods') },
        { name: csv, label: t('published.file.csv') },
        { name: csvw, label: t('published.file.csvw') },
        { name: json, label: t('published.file.json') },
      ]}
    />,
  );
  const about = {
    title,
    publisher: titleOf(report),
    from: report.period.from,
    to: report.period.to,
    madeOn: report.madeOn,
  };
  return [
    { name: `${name}.html`, mediaType: 'text/html', content: `<!doctype html>\n${page}\n` },
    {
      name: ods,
      mediaType: ODS_TYPE,
      content: writeReportSheets(reportSheets(report), {
        title,
        creator: titleOf(report),
        createdAt: report.madeOn,
      }),
    },
    { name: csv, mediaType: 'text/csv', content: writeFigures(figureRows(report)) },
    { name: csvw, mediaType: 'application/csvm+json', content: describeFigures(about, csv) },
    { name: json, mediaType: 'application/json', content: `${JSON.stringify(report, null, 2)}\n` },
  ];
}
