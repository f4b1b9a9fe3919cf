import { formatDay } from '../../../lib/list/time';
import type { PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayPeriod } from '../say-period';
import { sayMeasure } from '../words';
import { CommitmentList } from './CommitmentList';
import { CoverageSummary } from './CoverageSummary';
import { FigureTable } from './FigureTable';
import { Headline } from './Headline';
import { HowToRead } from './HowToRead';
import { PlansInForce } from './PlansInForce';
import { titleOf } from './title-of';
import { WeeksChart } from './WeeksChart';

export interface PublishedPageProps {
  readonly report: PublishedReport;
  /** The whole style sheet, which the page carries in itself. */
  readonly style: string;
  /** Other files that are published beside the page, by name, with what each is. */
  readonly files: readonly { readonly name: string; readonly label: string }[];
}

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Nothing is loaded and nothing runs: the page is complete in itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as one page that stands alone: to be read on a screen, printed, or saved as PDF. */
export function PublishedPage({ report, style, files }: PublishedPageProps) {
  const title = titleOf(report);
  const isIllustrative = report.plans.some(({ illustrative }) => illustrative);
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title}: ${t('published.title')}, ${sayPeriod(report.period)}`}</title>
        <style>{style}</style>
      </head>
      <body>
        <a className="skip" href="#main">
          {t('published.skip')}
        </a>
        <header className="published__bar">
          <p>{t('published.title')}</p>
        </header>
        <main id="main">
          <h1>{title}</h1>
          <p className="published__period">{sayPeriod(report.period)}</p>
          {report.audience === 'internal' && (
            <p className="published__notice">
              <strong>{t('published.internal')}</strong>
            </p>
          )}
          {isIllustrative && (
            <p className="published__notice">
              <strong>{t('published.illustrative')}</strong>
            </p>
          )}
          {report.until < report.period.to && (
            <p className="published__notice">{t('published.running', { until: formatDay(report.until) })}</p>
          )}
          <Headline report={report} />
          <PlansInForce report={report} />
          <CommitmentList report={report} />
          <CoverageSummary report={report} />
          {report.tables.map((table) =>
            table.id === 'kinds-by-week' ? (
              <FigureTable key={table.id} table={table} title={sayMeasure(table.definition)}>
                <WeeksChart table={table} />
              </FigureTable>
            ) : (
              <FigureTable key={table.id} table={table} title={sayMeasure(table.definition)} />
            ),
          )}
          <HowToRead report={report} />
          {files.length > 0 && (
            <section aria-labelledby="files">
              <h2 id="files">{t('published.files')}</h2>
              <ul>
                {files.map(({ name, label }) => (
                  <li key={name}>
                    <a href={name}>{label}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </main>
        <footer className="published__foot">
          <p>{t('published.made', { day: formatDay(report.madeOn) })}</p>
          {report.audience === 'public' && (
            <p>
              {t('published.licenceBefore')}{' '}
              <a href={LICENCE} rel="license">
                {t('published.licence')}
              </a>
              {t('published.licenceAfter')}
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}
