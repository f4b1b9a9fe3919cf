import type { DeskFolder } from '../../../lib/formats/receive/desk-calls';
import { t } from '../../../lib/text';
import type { FolderActs } from './view';

interface RememberedFolderProps {
  /** Null where none is remembered. */
  readonly folder: DeskFolder | null;
  readonly acts: FolderActs;
}

/** The folder that colleagues save to: chosen once, looked in time and again. */
export function RememberedFolder({ folder, acts }: RememberedFolderProps) {
  return (
    <div className="drop__folder">
      {folder === null ? (
        <>
          <p className="quiet">{t('reportPage.folder.chooseHint')}</p>
          <button type="button" className="button" onClick={acts.choose}>
            {t('reportPage.folder.choose')}
          </button>
        </>
      ) : (
        <>
          {folder.seen > 0 && <p className="quiet">{t('reportPage.folder.seen', folder.seen)}</p>}
          <div className="buttons">
            <button type="button" className="button" onClick={acts.lookAgain}>
              {t('reportPage.folder.again', { name: folder.name })}
            </button>
            <button type="button" className="link" onClick={acts.forget}>
              {t('reportPage.folder.forget')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
