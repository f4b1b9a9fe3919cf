import { useState } from 'react';
import { quarterOf } from '../../../lib/list/time';
import type { WrittenFile } from '../../../lib/formats/format';
import type { ExportChoice } from '../../../lib/log/make-log-file';
import { t } from '../../../lib/text';
import { PageTitle } from '../PageTitle';
import type { ActivityMeans, ReadyActivity } from '../view';
import { type ExportForm, startExport } from './export-form';
import { ExportFields } from './ExportFields';
import { ExportPreview } from './ExportPreview';
import { prepareExport, type ReadyExport } from './prepare-export';

export interface ExportSideProps {
  readonly view: ReadyActivity;
  readonly means: ActivityMeans;
  readonly onDownload: (files: readonly WrittenFile[]) => void;
}

/** The export: first the choices, then exactly what would leave, then the files. */
export function ExportSide({ view, means, onDownload }: ExportSideProps) {
  const [form, setForm] = useState<ExportForm>(() => startExport(quarterOf(view.today), view.today));
  const [ready, setReady] = useState<ReadyExport | null>(null);
  const preview = async (choice: ExportChoice): Promise<void> => {
    const index = view.list?.index;
    const list = index ? { feed: index.feed, sequence: index.sequence } : null;
    setReady(await prepareExport(view, choice, { organisation: view.organisation, list }, means));
  };

  if (ready) {
    return (
      <ExportPreview ready={ready} list={view.list} onChange={() => setReady(null)} onDownload={onDownload} />
    );
  }
  return (
    <div className="page-parts">
      <div className="stack stack--tight">
        <PageTitle takesFocus>{t('export.title')}</PageTitle>
        <p className="quiet">{t('export.what')}</p>
      </div>
      {view.entries.length === 0 ? (
        <p>{t('export.nothingYet')}</p>
      ) : (
        <ExportFields
          form={form}
          entries={view.entries}
          list={view.list}
          today={view.today}
          onChange={setForm}
          onPreview={(choice) => void preview(choice)}
        />
      )}
    </div>
  );
}
