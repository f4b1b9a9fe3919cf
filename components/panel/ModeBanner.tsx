import type { Mode } from '../../lib/list/advice';
import type { Period } from '../../lib/list/period';
import { addDays, dayInLondon, formatDay, formatDayShort, formatTimeOfDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { PageLink } from '../kit/PageLink';

/** In a pre-election period: which, until when, and what changes. Nothing in normal times. */
export function ModeBanner({ mode, today }: { readonly mode: Mode; readonly today: string }) {
  if (mode.name === 'normal') return null;
  const { period } = mode;
  const { verification } = period;
  const doubt = sayDoubt(verification);
  return (
    <section className="mode" aria-labelledby="mode">
      <h2 id="mode" className="mode__title">
        {sayUntil(period.until, today)}
      </h2>
      <p>
        {period.name}. {period.summary}
      </p>
      <details className="mode__changes">
        <summary>
          {t('panel.mode.changes')}
          {doubt && <strong className="notice__word">{doubt}</strong>}
        </summary>
        <ul className="bullets">
          {period.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
        {doubt && (
          <p>{verification.state === 'not-verified' ? verification.note : t('panel.mode.forPractice')}</p>
        )}
        <p>
          {t('panel.mode.source')}{' '}
          <PageLink address={period.source.url ?? ''}>{period.source.title}</PageLink>
        </p>
      </details>
    </section>
  );
}

/** `until` is the first instant of the usual rules: at midnight the period lasts to the end of the day before. */
function sayUntil(until: string, today: string): string {
  const time = formatTimeOfDay(until);
  const end = dayInLondon(until);
  const say = end.slice(0, 4) === today.slice(0, 4) ? formatDayShort : formatDay;
  return time === '12am'
    ? t('panel.mode.untilEndOf', { day: say(addDays(end, -1)) })
    : t('panel.mode.untilTime', { time, day: say(end) });
}

/** Whether the period is certain, in a word that stays in sight; the reason is told with what changes. */
function sayDoubt(verification: Period['verification']): string | null {
  switch (verification.state) {
    case 'verified':
      return null;
    case 'fictional':
      return t('panel.where.fictional');
    case 'not-verified':
      return t('panel.where.notVerified');
  }
}
