import { useState } from 'react';
import { t } from '../../../lib/text';
import { DeskHeader, type DeskSide } from './DeskHeader';
import { FilesSide } from './FilesSide';
import { PublishSide } from './PublishSide';
import { ReportSide } from './ReportSide';
import { TogetherSide } from './TogetherSide';
import type { DeskActs, DeskView } from './view';
import './desk.scss';

export interface DeskProps {
  readonly view: DeskView;
  readonly acts: DeskActs;
}

/** The manager’s page: colleagues’ files, the report of them, and its publication. */
export function Desk({ view, acts }: DeskProps) {
  const [side, setSide] = useState<DeskSide>('files');
  return (
    <>
      <DeskHeader side={side} onTurn={setSide} />
      <main className="desk">
        {view.state === 'loading' && (
          <div className="appear-late">
            <h1>{t('reportPage.title')}</h1>
            <p className="quiet">{t('reportPage.loading')}</p>
            {view.done > 0 && (
              <p className="quiet">{t('reportPage.loadingCount', { done: String(view.done) })}</p>
            )}
          </div>
        )}
        {view.state === 'failed' && (
          <>
            <h1>{t('reportPage.title')}</h1>
            <p role="alert">{t('reportPage.failed')}</p>
          </>
        )}
        {view.state === 'ready' && side === 'files' && <FilesSide view={view} acts={acts} />}
        {view.state === 'ready' && side === 'report' && <ReportSide view={view} acts={acts} />}
        {view.state === 'ready' && side === 'publish' && <PublishSide view={view} acts={acts} />}
        {view.state === 'ready' && side === 'together' && <TogetherSide acts={acts} />}
      </main>
    </>
  );
}
