import { useEffect, useRef, useState } from 'react';
import type { RestoreWish } from '../../../lib/formats/backup/backup-means';
import type { RestoreLook } from '../../../lib/formats/backup/restore-look';
import { formatInstantDay, formatTimeOfDay } from '../../../lib/list/time';
import type { PublishedList } from '../../../lib/list/published';
import { t } from '../../../lib/text';
import { RefusedRows } from './RefusedRows';
import { RestoreCountsList } from './RestoreCountsList';
import { RestoreLists } from './RestoreLists';
import { RestoreSettings } from './RestoreSettings';

export interface RestorePreviewProps {
  readonly name: string;
  readonly look: Extract<RestoreLook, { readonly ok: true }>;
  readonly list: PublishedList | null;
  readonly isBusy: boolean;
  readonly onRestore: (wish: RestoreWish) => void;
  readonly onLeave: () => void;
}

function sayWhat({ is, createdAt }: RestorePreviewProps['look']): string {
  if (createdAt === null) return t('backup.look.table');
  const made = { day: formatInstantDay(createdAt), time: formatTimeOfDay(createdAt) };
  return is === 'backup' ? t('backup.look.backup', made) : t('backup.look.log', made);
}

/** What restoring a file would do, before anything is done: to be restored or left. */
export function RestorePreview({ name, look, list, isBusy, onRestore, onLeave }: RestorePreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [settings, setSettings] = useState(true);
  const [lists, setLists] = useState<readonly string[]>([]);
  useEffect(() => heading.current?.focus(), []);
  const { fresh, newer, deleted, versions, drafts } = look.counts;
  const changes = look.settings.some(({ isSet }) => !isSet);
  const isAnything =
    fresh + newer + deleted + versions + drafts > 0 ||
    changes ||
    look.lists.some(({ state }) => state === 'offered');
  return (
    <section className="stack backup__look" aria-labelledby="restore-look">
      <h2 ref={heading} id="restore-look" tabIndex={-1}>
        {t('backup.look.title', { name })}
      </h2>
      <p className="quiet">{sayWhat(look)}</p>
      <RestoreCountsList counts={look.counts} refused={look.refused.length} />
      <p>{isAnything ? t('backup.look.nothingDeleted') : t('backup.look.allHere')}</p>
      <RestoreSettings
        changes={look.settings}
        reminders={look.reminders}
        list={list}
        wanted={settings}
        onWant={setSettings}
      />
      <RestoreLists lists={look.lists} known={list} ticked={lists} onTick={setLists} />
      <RefusedRows refused={look.refused} />
      <div className="buttons">
        {isAnything && (
          <button
            type="button"
            className="button button--primary"
            disabled={isBusy}
            onClick={() => onRestore({ settings: settings && changes, lists })}
          >
            {t('backup.look.restore')}
          </button>
        )}
        <button type="button" className="button" disabled={isBusy} onClick={onLeave}>
          {t('backup.look.leave')}
        </button>
      </div>
    </section>
  );
}
