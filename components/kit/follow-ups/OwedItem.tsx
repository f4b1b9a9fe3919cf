import { addDays, formatDay, formatDayShort } from '../../../lib/list/time';
import type { Owed } from '../../../lib/log/owed';
import { t } from '../../../lib/text';
import { Mark } from '../Mark';
import { PageLink } from '../PageLink';
import type { OwedActs } from './owed-view';

const WEEK = 7;

export interface OwedItemProps {
  readonly owed: Owed;
  /** The forum's name; for a site that is not listed, its host. */
  readonly placeName: string;
  readonly today: string;
  readonly acts: OwedActs;
}

/** One thing owed: where, by when, and what to do about it in one press. */
export function OwedItem({ owed, placeName, today, acts }: OwedItemProps) {
  const { entry, what } = owed;
  const { where, id } = entry;
  const which = <span className="visually-hidden">: {placeName}</span>;
  return (
    <li className="owed">
      <p>{sayState(owed)}</p>
      <p>
        {placeName}
        {where.precision === 'thread' && (
          <>
            {' · '}
            <PageLink address={where.thread}>{where.title || t('followUps.thread')}</PageLink>
          </>
        )}
      </p>
      {owed.snoozedUntil !== null && (
        <p className="quiet">{t('followUps.putOffUntil', { day: formatDay(owed.snoozedUntil) })}</p>
      )}
      <p className="owed__acts">
        {what === 'record' ? (
          <button type="button" className="link" onClick={() => acts.captured(id)}>
            {t('followUps.captured')}
            {which}
          </button>
        ) : (
          <>
            <button type="button" className="link" onClick={() => acts.answered(id)}>
              {t('followUps.answered')}
              {which}
            </button>
            <button type="button" className="link" onClick={() => acts.putOff(id, addDays(today, 1))}>
              {t('followUps.remindTomorrow')}
              {which}
            </button>
            <button type="button" className="link" onClick={() => acts.putOff(id, addDays(today, WEEK))}>
              {t('followUps.remindWeek')}
              {which}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

function sayState({ what, state, due }: Owed) {
  if (what === 'record') return <Mark tone="ask">{t('followUps.record')}</Mark>;
  switch (state) {
    case 'overdue':
      return <Mark tone="stop">{t('followUps.overdue', { day: formatDayShort(due) })}</Mark>;
    case 'today':
      return <Mark tone="ask">{t('followUps.dueToday')}</Mark>;
    case 'later':
      return <strong>{t('followUps.due', { day: formatDayShort(due) })}</strong>;
  }
}
