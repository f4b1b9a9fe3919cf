import { useState } from 'react';
import type { BackupKept, BackupMeans } from '../../../lib/formats/backup/backup-means';
import { t } from '../../../lib/text';
import { Callout } from '../../kit/Callout';
import { sayNumber } from '../../kit/say-number';

/** Keeping all that there is in one file. */
export function KeepBackup({ keep }: Pick<BackupMeans, 'keep'>) {
  const [kept, setKept] = useState<BackupKept | null>(null);
  const [isBusy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setKept(null);
    setBusy(true);
    setKept(await keep().catch(() => ({ ok: false, told: t('problems.storage.unknown') }) as const));
    setBusy(false);
  };
  return (
    <section className="stack" aria-labelledby="keep-backup">
      <h2 id="keep-backup">{t('backup.keep.title')}</h2>
      <p>{t('backup.keep.what')}</p>
      <p>{t('backup.keep.where')}</p>
      <div className="buttons">
        <button
          type="button"
          className="button button--primary"
          disabled={isBusy}
          onClick={() => void make()}
        >
          {t('backup.keep.button')}
        </button>
      </div>
      <div role="status" className="stack">
        {isBusy && <p className="quiet appear-late">{t('backup.keep.making')}</p>}
        {kept?.ok === false && <Callout tone="stop" title={kept.told} />}
        {kept?.ok && (
          <Callout
            tone="go"
            title={t('backup.keep.kept', kept.counts.entries, [sayNumber(kept.counts.entries), kept.name])}
          >
            {kept.damaged > 0 && <p>{t('backup.keep.damaged', kept.damaged, [sayNumber(kept.damaged)])}</p>}
          </Callout>
        )}
      </div>
    </section>
  );
}
