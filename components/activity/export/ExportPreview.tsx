import { useState } from 'react';
import type { PublishedList } from '../../../lib/list/published';
import type { WrittenFile } from '../../../lib/formats/format';
import { t } from '../../../lib/text';
import { PageTitle } from '../PageTitle';
import { ExportFacts } from './ExportFacts';
import type { ReadyExport, ReadyFormat } from './prepare-export';
import { PreviewFile } from './PreviewFile';
import { PreviewTable } from './PreviewTable';

export interface ExportPreviewProps {
  readonly ready: ReadyExport;
  readonly list: PublishedList | null;
  readonly onChange: () => void;
  readonly onDownload: (files: readonly WrittenFile[]) => void;
}

const WHAT = { json: 'export.jsonWhat', csv: 'export.csvWhat' } as const;

function whatIs(id: string): string | null {
  return id === 'json' || id === 'csv' ? t(WHAT[id]) : null;
}

/** Exactly what would leave, down to the byte, and the buttons that let it. */
export function ExportPreview({ ready, list, onChange, onDownload }: ExportPreviewProps) {
  const [taken, setTaken] = useState<readonly WrittenFile[]>([]);
  const take = ({ files }: ReadyFormat): void => {
    onDownload(files);
    setTaken(files);
  };
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
      <ExportFacts file={ready.file} list={list} />
      <PreviewTable lines={ready.lines} deleted={ready.file.tombstones.length} />
      <section>
        <h2 className="section-title">{t('export.files')}</h2>
        {ready.formats
          .flatMap(({ files }) => files)
          .map((file) => (
            <PreviewFile key={file.name} file={file} />
          ))}
      </section>
      <section className="stack">
        <h2>{t('export.take')}</h2>
        <p className="quiet">{t('export.nowhere')}</p>
        <ul className="stack">
          {ready.formats.map((written) => (
            <li key={written.format.id} className="take">
              <button type="button" className="button button--primary" onClick={() => take(written)}>
                {t('export.download', { format: t(written.format.nameKey) })}
              </button>
              <span className="quiet">{whatIs(written.format.id)}</span>
            </li>
          ))}
        </ul>
        <p role="status">
          {taken.length > 0 && t('export.downloaded', { names: taken.map(({ name }) => name).join(', ') })}
        </p>
      </section>
    </div>
  );
}
