import { memo } from 'react';
import type { PublishedList } from '../../lib/list/published';
import { formatDay, formatTimeOfDay } from '../../lib/list/time';
import type { LogRow } from '../../lib/log/find/log-row';
import { giveAnswer } from '../../lib/log/follow-up';
import { t } from '../../lib/text';
import { PageLink } from '../kit/PageLink';
import { shortenAddress } from '../kit/web-address';
import { sayKind } from '../kit/words';
import type { EntryActs } from './entry-acts';
import { EntryFacts } from './EntryFacts';
import { FollowUp } from './FollowUp';
import { EntryHistory } from './history/EntryHistory';
import { sayPlace } from './say-place';

export interface EntryRowProps {
  readonly row: LogRow;
  /** The row's number in the table, from 1. */
  readonly number: number;
  readonly list: PublishedList | null;
  readonly today: string;
  readonly selected: boolean;
  readonly acts: EntryActs;
}

/** The id of an entry's element, for giving it the focus. */
export function entryElementId(id: string): string {
  return `entry-${id}`;
}

/** One entry: what, where, when, what is owed, and what can be done with it. Drawn anew only when it changes. */
export const EntryRow = memo(function EntryRow({
  row: { entry, day },
  number,
  list,
  today,
  selected,
  acts,
}: EntryRowProps) {
  const { where } = entry;
  const id = entryElementId(entry.id);
  const kind = sayKind(entry.act.kind);
  const place = sayPlace(where, list);
  const time = formatTimeOfDay(entry.at);
  const which = (
    <span className="visually-hidden">
      {': '}
      {t('activity.entry.which', { kind, place, time, day: formatDay(day) })}
    </span>
  );
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={number}
      aria-labelledby={`${id}-what`}
      tabIndex={-1}
      className={`entry${selected ? ' entry--selected' : ''}`}
    >
      <div role="cell" className="entry__select">
        <label className="tick">
          <input
            type="checkbox"
            checked={selected}
            onChange={(event) => acts.select(entry.id, event.target.checked)}
          />
          <span className="visually-hidden">
            {t('activity.select.one')}
            {which}
          </span>
        </label>
      </div>
      <div role="rowheader" className="entry__what">
        <h4 id={`${id}-what`}>
          {kind} <span className="entry__place">{place}</span>
        </h4>
      </div>
      <div role="cell" className="entry__details stack stack--tight">
        {where.precision === 'thread' && (
          <p>
            <PageLink address={where.thread}>
              {where.title === '' ? shortenAddress(where.thread) : where.title}
            </PageLink>
          </p>
        )}
        {where.precision === 'forum' && <p className="quiet">{t('activity.entry.forumOnly')}</p>}
        <EntryFacts entry={entry} list={list} />
        <FollowUp
          entry={entry}
          today={today}
          onAnswered={() => acts.change(entry, (now) => giveAnswer(now, today))}
          which={which}
        />
        {entry.revision > 1 && <EntryHistory key={entry.revision} entry={entry} list={list} acts={acts} />}
      </div>
      <div role="cell" className="entry__side">
        <p className="quiet">{time}</p>
        <div className="buttons">
          <button type="button" className="button" onClick={() => acts.edit(entry)}>
            {t('activity.entry.edit')}
            {which}
          </button>
          <button type="button" className="button" onClick={() => acts.remove(entry)}>
            {t('activity.entry.delete')}
            {which}
          </button>
        </div>
      </div>
    </div>
  );
});
