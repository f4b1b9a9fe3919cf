import { dayInLondon, formatDay, formatDayShort } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { t } from '../../lib/text';
import type { PanelActs } from './view';

export interface LoggedProps {
  /** This person's entries for the thread or forum at hand, newest first. */
  readonly logged: readonly Entry[];
  readonly today: string;
  readonly acts: PanelActs;
}

/** "You logged this thread on 3 November", and the answers that are still owed here. */
export function Logged({ logged, today, acts }: LoggedProps) {
  const [newest] = logged;
  if (!newest) return null;
  const open = logged.filter(({ followUp }) => followUp && followUp.done === null);
  const overdue = open.filter(({ followUp }) => followUp && followUp.due < today);
  return (
    <p className="quiet bar__line">
      {sayLogged(newest, today)}
      {open.length > 0 && (
        <>
          {' '}
          <button type="button" className="link" onClick={acts.openActivity}>
            {overdue.length > 0 ? t('panel.log.overdue', overdue.length) : t('panel.log.owed', open.length)}
          </button>
        </>
      )}
    </p>
  );
}

/** The year is only said when it is another one. */
function sayLogged({ at, where }: Entry, today: string): string {
  const on = dayInLondon(at);
  const day = on.slice(0, 4) === today.slice(0, 4) ? formatDayShort(on) : formatDay(on);
  return where.precision === 'thread'
    ? t('panel.log.loggedThread', { day })
    : t('panel.log.loggedForum', { day });
}
