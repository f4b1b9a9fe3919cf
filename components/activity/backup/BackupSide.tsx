import { useContext, useRef, useState } from 'react';
import type { BackupMeans, RestoreWish } from '../../../lib/formats/backup/backup-means';
import type { RestoreCounts, RestoreLook } from '../../../lib/formats/backup/restore-look';
import type { PublishedList } from '../../../lib/list/published';
import { t } from '../../../lib/text';
import { Callout } from '../../kit/Callout';
import { KeptInContext } from '../../kit/kept/kept-in';
import { sayNumber } from '../../kit/say-number';
import { PageTitle } from '../PageTitle';
import { KeepBackup } from './KeepBackup';
import { RestorePreview } from './RestorePreview';
import { sayFileRefusal } from './say-restore';

export interface BackupSideProps {
  readonly list: PublishedList | null;
  readonly means: BackupMeans;
  readonly takesFocus: boolean;
  /** Told when a file has been restored. */
  readonly onRestored: () => void;
}

/** How far restoring has come. */
type Stage =
  | { readonly at: 'start' | 'reading' }
  | { readonly at: 'looked' | 'restoring'; readonly name: string; readonly look: RestoreLook }
  | { readonly at: 'told'; readonly done: RestoreCounts | null; readonly told: string };

function sayDone({ fresh, newer, deleted }: RestoreCounts): string {
  const parts = [
    t('backup.done.fresh', fresh, [sayNumber(fresh)]),
    ...(newer > 0 ? [t('backup.done.newer', newer, [sayNumber(newer)])] : []),
    ...(deleted > 0 ? [t('backup.done.deleted', deleted, [sayNumber(deleted)])] : []),
  ];
  return parts.join(' ');
}

/** Keeping a full backup, and restoring from a file: first what it would do, then one act that does it. */
export function BackupSide({ list, means, takesFocus, onRestored }: BackupSideProps) {
  const isPrivate = useContext(KeptInContext) === 'private-window';
  const input = useRef<HTMLInputElement>(null);
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const fail = (told: string): void => setStage({ at: 'told', done: null, told });
  const look = async (file: File): Promise<void> => {
    setStage({ at: 'reading' });
    try {
      const found = await means.look(file);
      if (found.ok) setStage({ at: 'looked', name: file.name, look: found });
      else fail(t('backup.refusal.which', { name: file.name, why: sayFileRefusal(found.reason) }));
    } catch {
      fail(t('backup.refusal.notRead', { name: file.name }));
    }
  };
  const restore = async (name: string, found: RestoreLook, wish: RestoreWish): Promise<void> => {
    setStage({ at: 'restoring', name, look: found });
    try {
      const done = await means.restore(wish, found);
      if (done.ok) {
        setStage({ at: 'told', done: done.counts, told: sayDone(done.counts) });
        onRestored();
      } else fail(done.told);
    } catch {
      fail(t('problems.storage.unknown'));
    }
  };
  const isLooking = (stage.at === 'looked' || stage.at === 'restoring') && stage.look.ok;
  return (
    <div className="page-parts">
      <div className="stack stack--tight">
        <PageTitle takesFocus={takesFocus}>{t('backup.title')}</PageTitle>
        <p className="quiet">{isPrivate ? t('backup.whatPrivate') : t('backup.what')}</p>
      </div>
      <KeepBackup keep={means.keep} />
      <section className="stack" aria-labelledby="restore">
        <h2 id="restore">{t('backup.restore.title')}</h2>
        <p>{t('backup.restore.what')}</p>
        <div className="buttons">
          <button
            type="button"
            className="button"
            disabled={stage.at === 'reading' || stage.at === 'restoring'}
            onClick={() => input.current?.click()}
          >
            {t('backup.restore.choose')}
          </button>
        </div>
        <input
          ref={input}
          id="restore-file"
          type="file"
          hidden
          aria-label={t('backup.restore.choose')}
          accept=".json,.csv,.gz"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) void look(file);
          }}
        />
        <div role="status">
          {stage.at === 'reading' && <p className="quiet">{t('backup.restore.reading')}</p>}
          {stage.at === 'restoring' && <p className="quiet">{t('backup.restore.restoring')}</p>}
          {stage.at === 'told' && <Callout tone={stage.done ? 'go' : 'stop'} title={stage.told} />}
        </div>
      </section>
      {isLooking && stage.look.ok && (
        <RestorePreview
          name={stage.name}
          look={stage.look}
          list={list}
          isBusy={stage.at === 'restoring'}
          onRestore={(wish) => void restore(stage.name, stage.look, wish)}
          onLeave={() => setStage({ at: 'start' })}
        />
      )}
    </div>
  );
}
