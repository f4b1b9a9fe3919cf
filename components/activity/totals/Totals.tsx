import { quarterOf } from '../../../lib/list/time';
import { daysOfQuery } from '../../../lib/log/find/match-query';
import { isNarrowed } from '../../../lib/log/find/log-query';
import { t } from '../../../lib/text';
import { saySpan } from '../say-span';
import type { ReadyActivity } from '../view';
import { sayPeriod } from '../find/say-period';
import { sayNumber } from '../../kit/say-number';

/** What the found entries add up to, with their days, and what is still owed of them. */
export function Totals({ view }: { readonly view: ReadyActivity }) {
  const { found, query, today, stillReading } = view;
  if (!found) return null;
  const { entries, places, owed, overdue, days } = found.summary;
  // What is not counted to the end yet is no figure.
  const say = (count: number): string => (stillReading === null ? sayNumber(count) : '…');
  const isCounted = stillReading !== null && stillReading > 0 && !isNarrowed(query);
  const period = daysOfQuery(query, today) ?? days;
  return (
    <section className="stack stack--tight" aria-labelledby="totals">
      <h2 id="totals">{query.period.by === 'all' ? t('activity.allDays') : sayPeriod(query.period.by)}</h2>
      {period && stillReading === null && <p className="quiet">{sayDays(query.period.by, period)}</p>}
      <ul className="figures">
        <li className="figure">
          <span className="figure__number">{isCounted ? sayNumber(stillReading) : say(entries)}</span>{' '}
          {t('activity.totals.entries', entries)}
        </li>
        <li className="figure">
          <span className="figure__number">{say(places.length)}</span>{' '}
          {t('activity.totals.forums', places.length)}
        </li>
        <li className="figure">
          <span className="figure__number">{say(owed)}</span> {t('activity.totals.owed', owed)}
          {overdue > 0 && stillReading === null && (
            <>
              {', '}
              <strong>{t('activity.totals.overdue', overdue)}</strong>
            </>
          )}
        </li>
      </ul>
    </section>
  );
}

/** A bare quarter is ambiguous, so its days are always given as well. */
function sayDays(by: ReadyActivity['query']['period']['by'], period: { from: string; to: string }): string {
  const span = saySpan(period);
  if (by !== 'this-quarter' && by !== 'last-quarter') return span;
  const { quarter, year } = quarterOf(period.from);
  return t('activity.quarter', { span, quarter, year });
}
