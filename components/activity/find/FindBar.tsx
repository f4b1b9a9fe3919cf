import { useMemo } from 'react';
import { isNarrowed, type LogQuery, WHOLE_LOG } from '../../../lib/log/find/log-query';
import { t } from '../../../lib/text';
import { Disclosure } from '../../kit/Disclosure';
import { Icon } from '../../kit/Icon';
import { SearchField } from '../../kit/SearchField';
import { SEARCH_ID } from '../use-focus-next';
import type { ActivityActs, ReadyActivity } from '../view';
import { findChoices } from './find-choices';
import { FindFields } from './FindFields';
import { sayFilters } from './say-filters';
import { sayNumber } from '../../kit/say-number';

export interface FindBarProps {
  readonly view: ReadyActivity;
  readonly onAsk: ActivityActs['ask'];
  /** Told before a filter goes, and with it the button that had the focus. */
  readonly onTakenAway: () => void;
}

/** Finding entries: words in sight, the other ways behind one line, and what is being asked for as words to take away. */
export function FindBar({ view, onAsk, onTakenAway }: FindBarProps) {
  const { rows, organisation, list, query, found, today, stillReading } = view;
  const choices = useMemo(() => findChoices(rows, organisation, list), [rows, organisation, list]);
  const filters = sayFilters(query, organisation, list);
  const isAsking = isNarrowed(query);
  const askWithout = (without: LogQuery): void => {
    onTakenAway();
    onAsk(without);
  };
  const count = found?.summary.entries ?? 0;
  const outcome = isAsking && found ? t('activity.find.found', count, [sayNumber(count)]) : null;
  return (
    <search className="find stack">
      <h2 className="visually-hidden">{t('activity.find.title')}</h2>
      <SearchField
        id={SEARCH_ID}
        label={t('activity.find.words')}
        hint={t('activity.find.hint')}
        value={query.words}
        onChange={(words) => onAsk({ ...query, words })}
        outcome={outcome}
      />
      {isAsking && stillReading !== null && <p className="quiet">{t('activity.find.notYet')}</p>}
      <Disclosure summary={t('activity.find.fields')}>
        <FindFields query={query} choices={choices} today={today} onAsk={onAsk} />
      </Disclosure>
      {(filters.length > 0 || isAsking) && (
        <ul className="chips">
          {filters.map(({ text, without }) => (
            <li key={text}>
              <button type="button" className="chip chip--button neutral" onClick={() => askWithout(without)}>
                {text}
                <Icon name="cross" />
                <span className="visually-hidden"> {t('activity.find.without')}</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="link"
              onClick={() => askWithout({ ...WHOLE_LOG, sort: query.sort })}
            >
              {t('activity.find.all')}
            </button>
          </li>
        </ul>
      )}
    </search>
  );
}
