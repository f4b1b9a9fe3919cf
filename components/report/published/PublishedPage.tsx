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
import { PublishedFrame } from './PublishedFrame';
import { titleOf } from './title-of';
import { WeeksChart } from './WeeksChart';

export interface PublishedPageProps {
  readonly report: PublishedReport;
  /** The whole style sheet, which the page carries in itself. */
  readonly style: string;
  /** Other files that are published beside the page, by name, with what each is. */
  readonly files: readonly { readonly name: string; readonly label: string }[];
}

/** A report as one page that stands alone: to be read on a screen, printed, or saved as PDF. */
export function PublishedPage({ report, style, files }: PublishedPageProps) {
  const title = titleOf(report);
  const isIllustrative = report.plans.some(({ illustrative }) => illustrative);
  return (
    <PublishedFrame
      title={`${title}: ${t('published.title')}, ${sayPeriod(report.period)}`}
      bar={t('published.title')}
      style={style}
      madeText={(day) => t('published.made', { day })}
      madeOn={report.madeOn}
      audience={report.audience}
      files={files}
    >
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
    </PublishedFrame>
  );
}
