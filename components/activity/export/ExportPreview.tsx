import type { ExportMeans } from '../../../lib/formats/export/export-means';
import type { PublishedList } from '../../../lib/list/published';
import type { PreparedLog } from '../../../lib/log/export/prepare-log';
import { t } from '../../../lib/text';
import { PageTitle } from '../PageTitle';
import { ExportFacts } from './ExportFacts';
import { PreviewTable } from './PreviewTable';
import { TakeFile } from './TakeFile';

export interface ExportPreviewProps {
  readonly prepared: PreparedLog;
  readonly list: PublishedList | null;
  readonly means: ExportMeans;
  readonly onChange: () => void;
}

/** Exactly what would leave, and the ways to let it. */
export function ExportPreview({ prepared, list, means, onChange }: ExportPreviewProps) {
  return (
    <div className="page-parts">
      <div className="stack stack--tight">
        <PageTitle takesFocus>{t('export.previewTitle')}</PageTitle>
        <p>
          <button type="button" className="link" onClick={onChange}>
            {t('export.change')}
          </button>
        </p>
      </div>
      <ExportFacts about={prepared.about} list={list} />
      <PreviewTable prepared={prepared} means={means} />
      <TakeFile prepared={prepared} list={list} means={means} />
    </div>
  );
}
