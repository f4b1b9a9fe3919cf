import type { DeskPlan } from '../../../lib/formats/receive/desk-calls';
import { dayInLondon, formatDay } from '../../../lib/list/time';
import { t } from '../../../lib/text';

interface PlanVersionsProps {
  readonly plans: readonly DeskPlan[];
  readonly nameOf: (organisation: string) => string;
  readonly onForget: (plan: DeskPlan) => void;
}

/** Where a version is known from: `in the list before, …, number 36 of 2 November 2026`. */
function saySource({ source }: DeskPlan): string {
  switch (source.is) {
    case 'given':
      return t('reportPage.files.planFrom.given');
    case 'list':
      return t('reportPage.files.planFrom.list');
    case 'earlier-list':
      return t('reportPage.files.planFrom.earlierList', {
        title: source.title,
        number: String(source.sequence),
        day: formatDay(dayInLondon(source.issuedAt)),
      });
  }
}

/** Whether it is the oldest known version of its organisation, and there was one before it. */
function lacksOlder(plans: readonly DeskPlan[], at: number): boolean {
  const plan = plans[at];
  return plan !== undefined && plan.version > 1 && plans[at + 1]?.organisation !== plan.organisation;
}

/** Every version of a plan that is known, where from, and what is measured without a plan for want of an older one. */
export function PlanVersions({ plans, nameOf, onForget }: PlanVersionsProps) {
  return (
    <ul className="plan-versions">
      {plans.map((one, at) => {
        const texts = {
          organisation: nameOf(one.organisation),
          version: String(one.version),
          from: formatDay(one.from),
        };
        const plan = t('reportPage.files.planOf', texts);
        return (
          <li key={`${one.organisation}/${one.version}`}>
            {plan}: {saySource(one)}{' '}
            {one.source.is === 'given' && (
              <button
                type="button"
                className="link"
                aria-label={t('reportPage.files.planForgetNamed', { plan })}
                onClick={() => onForget(one)}
              >
                {t('reportPage.files.planForget')}
              </button>
            )}
            {lacksOlder(plans, at) && <p className="quiet">{t('reportPage.files.planMissing', texts)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
