import type { Entry } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { countLog } from './count-log';
import { saySpan } from './say-span';

/** What the quarter adds up to, with its days, and what is still owed. */
export function Totals({ entries, today }: { readonly entries: readonly Entry[]; readonly today: string }) {
  const totals = countLog(entries, today);
  const { quarter, year } = totals.quarter;
  return (
    <section className="stack stack--tight" aria-labelledby="totals">
      <h2 id="totals">{t('activity.totals.title')}</h2>
      <p className="quiet">
        {t('activity.quarter', { span: saySpan(totals.quarter), quarter, year })}
        {'. '}
        {t('activity.totals.all', entries.length)}
      </p>
      <ul className="figures">
        <li className="figure">
          <span className="figure__number">{totals.entries}</span>{' '}
          {t('activity.totals.entries', totals.entries)}
        </li>
        <li className="figure">
          <span className="figure__number">{totals.forums}</span> {t('activity.totals.forums', totals.forums)}
        </li>
        <li className="figure">
          <span className="figure__number">{totals.owed}</span> {t('activity.totals.owed', totals.owed)}
          {totals.overdue > 0 && (
            <>
              {', '}
              <strong>{t('activity.totals.overdue', totals.overdue)}</strong>
            </>
          )}
        </li>
      </ul>
    </section>
  );
}
