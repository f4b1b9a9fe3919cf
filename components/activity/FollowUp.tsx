import type { ReactNode } from 'react';
import { formatDay } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { Mark } from '../kit/Mark';

export interface FollowUpProps {
  readonly entry: Entry;
  readonly today: string;
  /** Which entry it is, for those who hear the button without its surroundings. */
  readonly which: ReactNode;
  readonly onAnswered: () => void;
}

/** The answer that was promised: owed, overdue or given. Nothing where none was. */
export function FollowUp({ entry, today, which, onAnswered }: FollowUpProps) {
  if (!entry.followUp) return null;
  const { due, done } = entry.followUp;
  if (done !== null) return <p className="quiet">{t('activity.entry.answered', { day: formatDay(done) })}</p>;
  const day = formatDay(due);
  return (
    <div className="follow-up">
      {due < today ? (
        <span>
          <Mark tone="ask">{t('activity.entry.overdue')}</Mark>{' '}
          <strong>{t('activity.entry.owedUntil', { day })}</strong>
        </span>
      ) : (
        <strong>{t('activity.entry.owed', { day })}</strong>
      )}
      <button type="button" className="link" onClick={onAnswered}>
        {t('activity.entry.markAnswered')}
        {which}
      </button>
    </div>
  );
}
