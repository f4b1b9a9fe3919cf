import type { PublishedList } from '../../lib/list/published';
import { dayInLondon, formatDay, formatTimeOfDay } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { PageLink } from '../kit/PageLink';
import { shortenAddress } from '../kit/web-address';
import { sayKind } from '../kit/words';
import { EntryFacts } from './EntryFacts';
import { FollowUp } from './FollowUp';
import { sayPlace } from './say-place';

export interface EntryItemProps {
  readonly entry: Entry;
  readonly list: PublishedList | null;
  readonly today: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onAnswered: () => void;
}

/** The id of an entry's element, for giving it the focus. */
export function entryElementId(id: string): string {
  return `entry-${id}`;
}

/** One entry: what, where, when, what is owed, and what can be done with it. */
export function EntryItem({ entry, list, today, onEdit, onDelete, onAnswered }: EntryItemProps) {
  const { where } = entry;
  const id = entryElementId(entry.id);
  const kind = sayKind(entry.act.kind);
  const place = sayPlace(where, list);
  const time = formatTimeOfDay(entry.at);
  const which = (
    <span className="visually-hidden">
      {': '}
      {t('activity.entry.which', { kind, place, time, day: formatDay(dayInLondon(entry.at)) })}
    </span>
  );
  return (
    <article id={id} tabIndex={-1} className="entry" aria-labelledby={`${id}-what`}>
      <div className="entry__what stack stack--tight">
        <h3 id={`${id}-what`}>
          {kind} <span className="entry__place">{place}</span>
        </h3>
        {where.precision === 'thread' && (
          <p className="entry__thread">
            <PageLink address={where.thread}>
              <bdi>{where.title || shortenAddress(where.thread)}</bdi>
            </PageLink>
          </p>
        )}
        {where.precision === 'forum' && <p className="quiet">{t('activity.entry.forumOnly')}</p>}
        <EntryFacts entry={entry} list={list} />
        <FollowUp entry={entry} today={today} onAnswered={onAnswered} which={which} />
      </div>
      <div className="entry__side">
        <p className="quiet">{time}</p>
        <div className="buttons">
          <button type="button" className="button" onClick={onEdit}>
            {t('activity.entry.edit')}
            {which}
          </button>
          <button type="button" className="button" onClick={onDelete}>
            {t('activity.entry.delete')}
            {which}
          </button>
        </div>
      </div>
    </article>
  );
}
