import type { Advice } from '../../lib/list/advice';
import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import { sayApproach } from '../kit/words';
import { Illustrative } from './Illustrative';
import { OriginNote } from './OriginNote';

/** What other departments do on this forum, so that two never answer the same question. */
export function OtherPlans({ advice, today }: { readonly advice: Advice; readonly today: string }) {
  const { others, origins } = advice;
  return (
    <Disclosure summary={t('panel.plan.others', { count: others.length })}>
      <ul className="stack stack--wide">
        {others.map(({ organisation, plan, here }) => (
          <li key={organisation.id} className="stack stack--tight">
            <h3>
              {t('panel.plan.otherTitle', {
                organisation: organisation.shortName,
                approach: sayApproach(here.approach),
              })}
            </h3>
            <p>{here.summary}</p>
            <Illustrative plan={plan} />
            <OriginNote origins={origins} kind="plans" id={plan.organisation} today={today} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
