import { addDays } from '../../../lib/list/time';
import type { WeekCount } from '../../../lib/log/find/summary';
import { t } from '../../../lib/text';
import { saySpan } from '../say-span';
import { sayNumber } from '../../kit/say-number';

const HEIGHT = 120;
const BAR = 10;

/** The weeks as bars: for the shape at a glance. Every number is in the table below it. */
export function WeeksChart({ weeks }: { readonly weeks: readonly WeekCount[] }) {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return null;
  const most = Math.max(...weeks.map(({ entries }) => entries));
  const span = saySpan({ from: first.monday, to: addDays(last.monday, 6) });
  return (
    <figure className="chart">
      <svg
        className="chart__bars"
        role="img"
        aria-label={t('activity.totals.chart', { span, most: sayNumber(most) })}
        viewBox={`0 0 ${weeks.length * BAR} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {weeks.map(({ monday, entries }, place) => {
          // A week with one entry is seen, however many another week had.
          const height = entries === 0 ? 0 : Math.max(2, (entries / most) * HEIGHT);
          return (
            <rect key={monday} x={place * BAR + 1} y={HEIGHT - height} width={BAR - 2} height={height} />
          );
        })}
      </svg>
      <figcaption className="chart__span quiet">
        <span>{saySpan({ from: first.monday, to: first.monday })}</span>
        <span>{t('activity.totals.mostInAWeek', { most: sayNumber(most) })}</span>
        <span>{saySpan({ from: addDays(last.monday, 6), to: addDays(last.monday, 6) })}</span>
      </figcaption>
    </figure>
  );
}
