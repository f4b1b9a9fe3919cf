import { t } from '../../../lib/text';
import type { DeskActs, Publication } from './view';

interface SavePublicationProps {
  readonly made: Publication;
  readonly onSave: DeskActs['save'];
}

/** The files of a publication, to be saved one by one or together, and its page as others will see it. */
export function SavePublication({ made, onSave }: SavePublicationProps) {
  return (
    <>
      <section aria-labelledby="publish-files">
        <h2 id="publish-files">{t('reportPage.publish.files')}</h2>
        <ul className="publish-files">
          {made.files.map((file) => (
            <li key={file.name}>
              <button type="button" className="link" onClick={() => onSave([file])}>
                {t('reportPage.publish.save', { name: file.name })}
              </button>
            </li>
          ))}
        </ul>
        <div className="buttons">
          <button type="button" className="button" onClick={() => onSave([made.zip])}>
            {t('reportPage.publish.zip')}
          </button>
          <button type="button" className="button" onClick={() => onSave(made.files)}>
            {t('reportPage.publish.all')}
          </button>
        </div>
      </section>
      <section aria-labelledby="publish-preview">
        <h2 id="publish-preview">{t('reportPage.publish.preview')}</h2>
        <iframe
          className="publish-preview"
          title={t('reportPage.publish.preview')}
          sandbox=""
          srcDoc={made.page}
        />
      </section>
    </>
  );
}
