import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import type { SettingsView } from './view';

export interface FollowingForumsProps {
  readonly following: SettingsView['following'];
  readonly refused: boolean;
  readonly onFollow: () => void;
  readonly onStop: () => void;
}

/** Nobody reads more origins than this. */
const SHOWN = 200;

/** Which listed forums the panel may follow, how to allow it and how to take it back. */
export function FollowingForums({ following, refused, onFollow, onStop }: FollowingForumsProps) {
  if (!following) return null;
  const { granted, missing } = following;
  const isGranted = new Set(granted);
  const origins = [...granted, ...missing].toSorted();
  return (
    <section className="stack" aria-labelledby="following">
      <h2 id="following">{t('settings.following.title')}</h2>
      <p>{t('settings.following.what')}</p>
      {refused && <p role="alert">{t('settings.following.refused')}</p>}
      <p>
        {missing.length === 0
          ? t('settings.following.all', granted.length)
          : t('settings.following.some', {
              granted: granted.length,
              all: granted.length + missing.length,
            })}
      </p>
      <div className="buttons">
        {missing.length > 0 && (
          <button type="button" className="button button--primary" onClick={onFollow}>
            {t('settings.following.follow')}
          </button>
        )}
        {granted.length > 0 && (
          <button type="button" className="button" onClick={onStop}>
            {t('settings.following.stop')}
          </button>
        )}
      </div>
      <Disclosure summary={t('settings.following.which', granted.length + missing.length)}>
        <ul className="bullets">
          {origins.slice(0, SHOWN).map((origin) => (
            <li key={origin}>
              {origin}{' '}
              <span className="quiet">
                {isGranted.has(origin) ? t('settings.following.yes') : t('settings.following.no')}
              </span>
            </li>
          ))}
        </ul>
        {origins.length > SHOWN && <p>{t('feedSettings.changes.more', origins.length - SHOWN)}</p>}
      </Disclosure>
    </section>
  );
}
