import { useCallback, useDeferredValue, useState } from 'react';
import type { PublishedFigure } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { OpenFigure } from '../published/open-figure';
import { titleOf } from '../published/title-of';
import { sayPeriod } from '../say-period';
import { AskReport } from './AskReport';
import { FigureDialog } from './FigureDialog';
import { ReportSummary, ReportTables } from './ReportParts';
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
  const open = useCallback((figure: PublishedFigure, name: string): void => setOpened({ figure, name }), []);
  // The tables come after the figures that everybody looks at first, in slices that hold nothing up.
  const drawsTables = useDeferredValue(true, false);
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
    <OpenFigure value={open}>
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
          <ReportSummary report={shown} />
          <ReportWords
            // The report that is shown, not the one that was asked for: until that is there, these are still the old one’s words.
            key={`${shown.organisations.map(({ id }) => id).join(' ')} ${shown.period.from} ${shown.period.to}`}
            report={report}
            onSave={acts.write}
          />
          {drawsTables && <ReportTables report={shown} />}
        </div>
      </div>
      {opened && <FigureDialog {...opened} rowsOf={acts.rowsOf} onClose={() => setOpened(null)} />}
    </OpenFigure>
  );
}
