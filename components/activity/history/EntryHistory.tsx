import { useEffect, useRef, useState } from 'react';
import type { PublishedList } from '../../../lib/list/published';
import { formatInstantDay, formatTimeOfDay } from '../../../lib/list/time';
import type { Entry } from '../../../lib/log/entry';
import { t } from '../../../lib/text';
import { Disclosure } from '../../kit/Disclosure';
import type { ActivityActs, EarlierVersion } from '../view';
import { VersionChanges } from './VersionChanges';

export interface EntryHistoryProps {
  readonly entry: Entry;
  readonly list: PublishedList | null;
  readonly acts: Pick<ActivityActs, 'readHistory' | 'removeHistory' | 'restore'>;
}

/** What an entry said before each change, read when it is opened, and the way back to any of it. */
export function EntryHistory({ entry, list, acts }: EntryHistoryProps) {
  const [versions, setVersions] = useState<readonly EarlierVersion[] | null>(null);
  const [removed, setRemoved] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed has gone.
  useEffect(() => {
    if (removed) told.current?.focus();
  }, [removed]);
  const load = (): void => void acts.readHistory(entry.id).then(setVersions);
  const remove = (): void => {
    void acts.removeHistory(entry.id).then(() => {
      setVersions([]);
      setRemoved(true);
    });
  };
  return (
    <Disclosure summary={t('history.title')} onOpen={load}>
      {versions === null && <p className="quiet">{t('history.loading')}</p>}
      {versions && versions.length > 0 && (
        <>
          <ol className="versions">
            {versions.map(({ was }, place) => {
              const newer = place === 0 ? { entry } : (versions[place - 1]?.was ?? { entry });
              return 'entry' in was ? (
                <li key={was.entry.revision} className="version">
                  <h5>
                    {t('history.version', {
                      revision: was.entry.revision,
                      day: formatInstantDay(was.entry.changedAt),
                      time: formatTimeOfDay(was.entry.changedAt),
                    })}
                  </h5>
                  <VersionChanges before={was.entry} after={newer} list={list} />
                  <button type="button" className="link" onClick={() => acts.restore(was.entry)}>
                    {t('history.restore')}
                    <span className="visually-hidden">
                      {': '}
                      {was.entry.revision}
                    </span>
                  </button>
                </li>
              ) : (
                <li key={was.tombstone.revision} className="version">
                  <h5>
                    {t('history.deletion', {
                      day: formatInstantDay(was.tombstone.deletedAt),
                      time: formatTimeOfDay(was.tombstone.deletedAt),
                    })}
                  </h5>
                </li>
              );
            })}
          </ol>
          <div className="buttons">
            <button type="button" className="button" onClick={remove}>
              {t('history.remove')}
            </button>
          </div>
        </>
      )}
      <p ref={told} role="status" className="quiet" tabIndex={-1}>
        {removed && t('history.removed')}
      </p>
    </Disclosure>
  );
}
