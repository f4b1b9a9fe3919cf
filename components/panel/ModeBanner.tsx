import type { Mode } from '../../lib/list/advice';
import type { Period } from '../../lib/list/period';
import { addDays, dayInLondon, formatDay, formatTimeOfDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { PageLink } from '../kit/PageLink';

/** In a pre-election period: which, until when, and what changes. Nothing in normal times. */
export function ModeBanner({ mode }: { readonly mode: Mode }) {
  if (mode.name === 'normal') return null;
  const { period } = mode;
  return (
    <section className="mode" aria-labelledby="mode">
      <h2 id="mode" className="mode__title">
        {sayUntil(period.until)}
      </h2>
      <p>
        {period.name}. {period.summary}
      </p>
      {period.verification.state !== 'verified' && <p className="mode__state">{sayState(period)}</p>}
      <details className="mode__changes">
        <summary>{t('panel.mode.changes')}</summary>
        <ul className="bullets">
          {period.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
        <p>
          {t('panel.mode.source')}{' '}
          <PageLink address={period.source.url ?? ''}>{period.source.title}</PageLink>
        </p>
      </details>
    </section>
  );
}

/** `until` is the first instant of the usual rules: at midnight the period lasts to the end of the day before. */
function sayUntil(until: string): string {
  const time = formatTimeOfDay(until);
  const day = dayInLondon(until);
  return time === '12am'
    ? t('panel.mode.untilEndOf', { day: formatDay(addDays(day, -1)) })
    : t('panel.mode.untilTime', { time, day: formatDay(day) });
}

function sayState({ verification }: Period): string {
  return verification.state === 'not-verified'
    ? `${t('panel.mode.notVerified')} ${verification.note}`
    : t('panel.mode.fictional');
}
