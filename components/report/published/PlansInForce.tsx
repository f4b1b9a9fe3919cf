import { formatDay } from '../../../lib/list/time';
import type { PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';

/** Against which versions of which plans the figures are measured, and on which days. */
export function PlansInForce({ report: { plans, organisations } }: { readonly report: PublishedReport }) {
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{t('published.plans')}</h2>
      {plans.length === 0 && <p>{t('published.noPlan')}</p>}
      <ul>
        {plans.map(({ organisation, version, illustrative, from, to }) => (
          <li key={`${organisation}/${version}/${from}`}>
            {t(illustrative ? 'published.illustrativePlan' : 'published.plan', {
              organisation: nameOf(organisation),
              version: String(version),
              from: formatDay(from),
              to: formatDay(to),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
