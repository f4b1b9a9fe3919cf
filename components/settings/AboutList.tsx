import { formatInstantDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import type { SettingsView } from './view';

/** Which list is in use: its publisher, number and dates, and whether it is an example. */
export function AboutList({ list, noList }: Pick<SettingsView, 'list' | 'noList'>) {
  return (
    <section className="stack" aria-labelledby="list">
      <h2 id="list">{t('settings.list.title')}</h2>
      {list === null ? (
        <p>{noList}</p>
      ) : (
        <>
          <p>
            {t('settings.list.which', {
              title: list.title,
              number: list.sequence,
              date: formatInstantDay(list.issuedAt),
            })}
          </p>
          <p>{t('settings.list.publisher', { publisher: list.publisher })}</p>
          {list.illustrative && <p>{t('settings.list.illustrative')}</p>}
          <p>{sayState(list.state, formatInstantDay(list.refreshBy))}</p>
        </>
      )}
      <p>
        <a href="/nominate.html">{t('nominate.link')}</a>
      </p>
    </section>
  );
}

function sayState(state: 'current' | 'stale' | 'expired', date: string): string {
  switch (state) {
    case 'current':
      return t('settings.list.current', { date });
    case 'stale':
      return t('settings.list.stale', { date });
    case 'expired':
      return t('settings.list.expired');
  }
}
