import type { Advice, PlanHere } from '../../lib/list/advice';
import { mayPost } from '../../lib/list/posting';
import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import { sayApproach } from '../kit/words';
import { AboutPlan } from './AboutPlan';
import { DoAndAvoid } from './DoAndAvoid';
import { Escalation } from './Escalation';
import { Illustrative } from './Illustrative';
import { OtherPlans } from './OtherPlans';
import { OriginNote } from './OriginNote';
import { Signposts } from './Signposts';
import type { PanelActs } from './view';

export interface OurPlanProps {
  readonly ours: PlanHere;
  readonly advice: Advice;
  readonly today: string;
  readonly acts: PanelActs;
}

/** What our plan says we do here. Where nobody may post it offers nothing to share. */
export function OurPlan({ ours, advice, today, acts }: OurPlanProps) {
  const { plan, here } = ours;
  const { others, posting, place } = advice;
  const posts = mayPost(posting);
  return (
    <section className="section" aria-labelledby="plan">
      <h2 id="plan">{t('panel.plan.title', { approach: sayApproach(here.approach) })}</h2>
      <Illustrative plan={plan} />
      <OriginNote origins={advice.origins} kind="plans" id={plan.organisation} today={today} />
      <p>
        {here.summary}
        {here.answerWithinWorkingDays !== undefined && posts && (
          <>
            {' '}
            <strong>{t('panel.plan.answerWithin', here.answerWithinWorkingDays)}</strong>
          </>
        )}
      </p>
      {posts && (
        <p>
          <strong>{t('panel.plan.whoMayPost')}</strong> {here.whoMayPost}
        </p>
      )}
      <div>
        {here.do.length + here.avoid.length > 0 && (
          <Disclosure summary={t('panel.plan.doAndAvoid')}>
            <DoAndAvoid here={here} />
          </Disclosure>
        )}
        {here.signposts.length > 0 && posts && (
          <Disclosure summary={t('panel.plan.signposts', { count: here.signposts.length })}>
            <Signposts signposts={here.signposts} links={place.forum.terms.links} acts={acts} />
          </Disclosure>
        )}
        {here.escalation.length > 0 && (
          <Disclosure summary={t('panel.plan.escalation')}>
            <Escalation steps={here.escalation} />
          </Disclosure>
        )}
        {others.length > 0 && <OtherPlans advice={advice} today={today} />}
        <Disclosure summary={t('panel.plan.about')}>
          <AboutPlan ours={ours} today={today} />
        </Disclosure>
      </div>
    </section>
  );
}
