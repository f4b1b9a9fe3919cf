import type { PlanForum } from '../../lib/list/plan';
import { t } from '../../lib/text';
import { Icon, type IconName } from '../kit/Icon';
import type { Tone } from '../kit/tone';

/** What our plan asks us to do here and what to leave. */
export function DoAndAvoid({ here }: { readonly here: PlanForum }) {
  return (
    <>
      <Points title={t('panel.plan.do')} icon="tick" tone="go" points={here.do} />
      <Points title={t('panel.plan.avoid')} icon="cross" tone="stop" points={here.avoid} />
    </>
  );
}

interface PointsProps {
  readonly title: string;
  readonly icon: IconName;
  readonly tone: Tone;
  readonly points: readonly string[];
}

function Points({ title, icon, tone, points }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={`points ${tone}`}>
        {points.map((point) => (
          <li key={point}>
            <Icon name={icon} />
            <span>{point}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
