import { useState } from 'react';
import type { PublishedList } from '../../lib/list/published';
import { addDays, formatDay } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { groupByDay } from './entries-by-day';
import { EntryItem } from './EntryItem';

/** How many entries are drawn at first, and with each further step. */
const STEP = 50;

export interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly list: PublishedList | null;
  readonly today: string;
  readonly onEdit: (entry: Entry) => void;
  readonly onDelete: (entry: Entry) => void;
  readonly onAnswered: (entry: Entry) => void;
}

function sayDay(day: string, today: string): string {
  if (day === today) return t('activity.day.today', { day: formatDay(day) });
  if (day === addDays(today, -1)) return t('activity.day.yesterday', { day: formatDay(day) });
  return formatDay(day);
}

/** Entries day by day, newest first; the older ones by request. */
export function EntryList({ entries, list, today, onEdit, onDelete, onAnswered }: EntryListProps) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      {groupByDay(entries.slice(0, shown)).map(({ day, entries: ofDay }) => (
        <section key={day}>
          <h2 className="day__title">{sayDay(day, today)}</h2>
          {ofDay.map((entry) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              list={list}
              today={today}
              onEdit={() => onEdit(entry)}
              onDelete={() => onDelete(entry)}
              onAnswered={() => onAnswered(entry)}
            />
          ))}
        </section>
      ))}
      {entries.length > shown && (
        <div className="stack">
          <p className="quiet">{t('activity.more.shown', { shown, all: entries.length })}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
              {t('activity.more.show')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
