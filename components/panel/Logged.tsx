import { dayInLondon, formatDay, formatDayShort } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { listOwed, type Owed } from '../../lib/log/owed';
import { t } from '../../lib/text';
import { Mark } from '../kit/Mark';
import type { PanelActs } from './view';

export interface LoggedProps {
  /** This person's entries for the thread or forum at hand, newest first. */
  readonly logged: readonly Entry[];
  readonly today: string;
  readonly acts: PanelActs;
}

/** "You logged this thread on 3 November", and the answer that is owed here: the one that was due first. */
export function Logged({ logged, today, acts }: LoggedProps) {
  const [newest] = logged;
  if (!newest) return null;
  const owed = listOwed(logged, today).filter(({ what }) => what === 'answer');
  const [first] = owed;
  return (
    <div className="bar__line">
      <p className="quiet">
        {sayLogged(newest, today)}
        {owed.length > 1 && (
          <>
            {' '}
            <button type="button" className="link" onClick={acts.openActivity}>
              {t('panel.log.owed', owed.length)}
            </button>
          </>
        )}
      </p>
      {first && (
        <p>
          {sayOwed(first, today)}{' '}
          <button type="button" className="link" onClick={() => acts.owed.answered(first.entry.id)}>
            {t('followUps.answered')}
          </button>
        </p>
      )}
    </div>
  );
}

function sayOwed({ state, due }: Owed, today: string) {
  const day = sayDay(due, today);
  switch (state) {
    case 'overdue':
      return <Mark tone="stop">{t('followUps.hereOverdue', { day })}</Mark>;
    case 'today':
      return <Mark tone="ask">{t('followUps.here', { day })}</Mark>;
    case 'later':
      return <span>{t('followUps.here', { day })}</span>;
  }
}

function sayLogged({ at, where }: Entry, today: string): string {
  const day = sayDay(dayInLondon(at), today);
  return where.precision === 'thread'
    ? t('panel.log.loggedThread', { day })
    : t('panel.log.loggedForum', { day });
}

/** The year is only said when it is another one. */
function sayDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayShort(day) : formatDay(day);
}
