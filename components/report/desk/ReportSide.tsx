import { useState } from 'react';
import type { PublishedFigure } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { CommitmentList } from '../published/CommitmentList';
import { CoverageSummary } from '../published/CoverageSummary';
import { FigureTable } from '../published/FigureTable';
import { Headline } from '../published/Headline';
import { OpenFigure } from '../published/open-figure';
import { PlansInForce } from '../published/PlansInForce';
import { titleOf } from '../published/title-of';
import { WeeksChart } from '../published/WeeksChart';
import { sayPeriod } from '../say-period';
import { sayMeasure } from '../words';
import { AskReport } from './AskReport';
import { FigureDialog } from './FigureDialog';
import { ReportWords } from './ReportWords';
import { TellDone } from './TellDone';
import type { DeskActs, ReadyDesk } from './view';

interface ReportSideProps {
  readonly view: ReadyDesk;
  readonly acts: DeskActs;
}

/** The report as it stands: every figure opens what it means and what it was made of. Nothing is set aside here. */
export function ReportSide({ view, acts }: ReportSideProps) {
  const [opened, setOpened] = useState<{ readonly figure: PublishedFigure; readonly name: string } | null>(
    null,
  );
  const { question, report, desk } = view;
  if (!question || !report) {
    return (
      <>
        <h1>{t('reportPage.title')}</h1>
        <p>{t('reportPage.report.none')}</p>
      </>
    );
  }
  const { shown } = report;
  const entries = desk.files.reduce(
    (sum, file) => sum + (file.state === 'read' ? file.facts.counts.entries : 0),
    0,
  );
  return (
    <OpenFigure value={(figure, name) => setOpened({ figure, name })}>
      <div className="desk-parts">
        <div>
          <h1>{titleOf(shown)}</h1>
          <p className="published__period">{sayPeriod(shown.period)}</p>
          {shown.plans.some(({ illustrative }) => illustrative) && (
            <p className="published__notice">{t('published.illustrative')}</p>
          )}
          <p className="quiet">
            {t('reportPage.report.files', {
              files: desk.files.length.toLocaleString('en-GB'),
              entries: entries.toLocaleString('en-GB'),
            })}
          </p>
        </div>
        <AskReport view={view} question={question} onAsk={acts.ask} />
        <TellDone told={view.told} />
        <div>
          <Headline report={shown} />
          <PlansInForce report={shown} />
          <CommitmentList report={shown} />
          <CoverageSummary report={shown} />
          <ReportWords
            key={`${question.organisations.join(' ')} ${question.period.from}`}
            report={report}
            onSave={acts.write}
          />
          {shown.tables.map((table) => (
            <FigureTable key={table.id} table={table} title={sayMeasure(table.definition)}>
              {table.id === 'kinds-by-week' && <WeeksChart table={table} />}
            </FigureTable>
          ))}
        </div>
      </div>
      {opened && <FigureDialog {...opened} rowsOf={acts.rowsOf} onClose={() => setOpened(null)} />}
    </OpenFigure>
  );
}
