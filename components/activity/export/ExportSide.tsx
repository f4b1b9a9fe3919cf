import { useEffect, useState } from 'react';
import { quarterOf } from '../../../lib/list/time';
import type { PreparedLog } from '../../../lib/log/export/prepare-log';
import type { LogSurvey } from '../../../lib/log/export/survey-log';
import { aboutLog, type ExportChoice } from '../../../lib/log/make-log-file';
import type { LogPeriod } from '../../../lib/log/select-entries';
import { t } from '../../../lib/text';
import { Callout } from '../../kit/Callout';
import { PageTitle } from '../PageTitle';
import type { ActivityMeans, ReadyActivity } from '../view';
import { type ExportForm, nothingLogged, startExport } from './export-form';
import { ExportFields } from './ExportFields';
import { ExportPreview } from './ExportPreview';
import { Progress } from './Progress';
import { useLong } from './use-long';

export interface ExportSideProps {
  readonly view: Pick<ReadyActivity, 'today' | 'organisation' | 'list'>;
  readonly means: ActivityMeans;
  /** The days that are chosen when it opens; this quarter where they are left out. */
  readonly days?: LogPeriod | undefined;
}

/** The export: first the choices, then exactly what would leave, then the files. */
export function ExportSide({ view, means, days }: ExportSideProps) {
  const { today, organisation, list } = view;
  const { exporting } = means;
  const [form, setForm] = useState<ExportForm>(() => ({
    ...startExport(quarterOf(today), today),
    ...(days && { by: 'days' as const, ...days }),
  }));
  const [survey, setSurvey] = useState<LogSurvey | null>(null);
  const [isUnread, setUnread] = useState(false);
  const [ready, setReady] = useState<PreparedLog | null>(null);
  const [empty, setEmpty] = useState<ExportChoice | null>(null);
  const long = useLong();
  useEffect(() => {
    let isOpen = true;
    exporting.survey().then(
      (found) => isOpen && setSurvey(found),
      () => isOpen && setUnread(true),
    );
    return () => {
      isOpen = false;
    };
  }, [exporting]);

  const preview = async (choice: ExportChoice): Promise<void> => {
    const index = list?.index;
    const facts = {
      organisation,
      list: index ? { feed: index.feed, sequence: index.sequence } : null,
      now: means.now(),
    };
    setEmpty(null);
    setUnread(false);
    const end = await long.run((watch) => exporting.prepare(aboutLog(choice, facts), watch));
    if (!end.ok) setUnread(end.reason === 'failed');
    else if (end.answer.entries === 0) setEmpty(choice);
    else setReady(end.answer);
  };

  if (ready) {
    return (
      <ExportPreview
        key={ready.about.createdAt}
        prepared={ready}
        list={list}
        means={exporting}
        onChange={() => setReady(null)}
      />
    );
  }
  return (
    <div className="page-parts">
      <div className="stack stack--tight">
        <PageTitle takesFocus>{t('export.title')}</PageTitle>
        <p className="quiet">{t('export.what')}</p>
      </div>
      <div role="status">{isUnread && <Callout tone="stop" title={t('export.failed.notRead')} />}</div>
      {survey === null && !isUnread && <p className="quiet appear-late">{t('export.looking')}</p>}
      {survey?.entries === 0 && <p>{t('export.nothingYet')}</p>}
      {survey && survey.entries > 0 && (
        <ExportFields
          form={form}
          survey={survey}
          list={list}
          today={today}
          problem={empty && nothingLogged(empty)}
          onChange={setForm}
          onPreview={(choice) => void preview(choice)}
        />
      )}
      {long.done !== null && (
        <Progress
          done={long.done}
          all={survey?.entries ?? null}
          label={t('export.looking')}
          onStop={long.stop}
        />
      )}
    </div>
  );
}
