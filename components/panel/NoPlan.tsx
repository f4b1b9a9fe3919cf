import type { Advice, Person } from '../../lib/list/advice';
import { t } from '../../lib/text';
import { OtherPlans } from './OtherPlans';

export interface NoPlanProps {
  readonly advice: Advice;
  readonly today: string;
  readonly person: Person;
  readonly onAskWho: () => void;
}

/** Without a plan of ours: what one may do anyway. Without an organisation: how to see one's plan. */
export function NoPlan({ advice, today, person, onAskWho }: NoPlanProps) {
  return (
    <section className="section" aria-labelledby="plan">
      <h2 id="plan">{person.organisation ? t('panel.noPlan.title') : t('panel.noPlan.whoTitle')}</h2>
      {!person.organisation && (
        <p>
          {t('panel.noPlan.who')}{' '}
          <button type="button" className="link" onClick={onAskWho}>
            {t('panel.noPlan.whoAct')}
          </button>
        </p>
      )}
      <p>{t('panel.noPlan.may')}</p>
      <ul className="bullets">
        <li>{t('panel.noPlan.facts')}</li>
        <li>{t('panel.noPlan.say')}</li>
        <li>{t('panel.noPlan.promise')}</li>
        <li>{t('panel.noPlan.note')}</li>
      </ul>
      {advice.others.length > 0 && (
        <div>
          <OtherPlans advice={advice} today={today} />
        </div>
      )}
    </section>
  );
}
