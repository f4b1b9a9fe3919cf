import type { PlanHere } from '../../lib/list/advice';
import type { PlanForum } from '../../lib/list/plan';
import { formatDay } from '../../lib/list/time';
import { t } from '../../lib/text';

/** Which plan this is, who owns it, how far it was agreed with the forum, and what it promises here. */
export function AboutPlan({ ours, today }: { readonly ours: PlanHere; readonly today: string }) {
  const { plan, here } = ours;
  const promises = plan.commitments.filter(
    (commitment) => commitment.forum === undefined || commitment.forum === here.forum,
  );
  return (
    <>
      <p>{plan.summary}</p>
      <ul className="stack stack--tight">
        <li>{t('panel.plan.version', { version: plan.version, day: formatDay(plan.from) })}</li>
        <li>
          <strong>{t('panel.plan.owner')}</strong> {plan.owner}
        </li>
        <li>
          <strong>{plan.reviewBy < today ? t('panel.plan.reviewPast') : t('panel.plan.review')}</strong>{' '}
          {formatDay(plan.reviewBy)}
        </li>
        <li>{sayConsultation(here.consultation)}</li>
      </ul>
      {promises.length > 0 && (
        <div>
          <h3>{t('panel.plan.commitments')}</h3>
          <ul className="bullets">
            {promises.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function sayConsultation(consultation: PlanForum['consultation']): string {
  switch (consultation.state) {
    case 'not-yet':
      return t('panel.plan.consultationNotYet');
    case 'asked':
      return t('panel.plan.consultationAsked', { day: formatDay(consultation.on) });
    case 'agreed':
      return t('panel.plan.consultationAgreed', {
        day: formatDay(consultation.on),
        outcome: consultation.outcome,
      });
  }
}
