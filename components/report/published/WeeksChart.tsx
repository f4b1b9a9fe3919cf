import { formatDayShort } from '../../../lib/list/time';
import type { PublishedTable } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { keyOf } from './key-of';

const [HEIGHT, STEP, BAR, FOOT] = [120, 24, 16, 18];

/** Entries of each week as bars. A week whose number is set aside has a dashed stub. The table says the same in figures. */
export function WeeksChart({ table }: { readonly table: PublishedTable }) {
  const weeks = table.rows.flatMap(({ heading, figures }) => {
    const total = figures.at(-1);
    return heading.is === 'week' && total ? [{ heading, value: total.value }] : [];
  });
  const most = Math.max(1, ...weeks.map(({ value }) => (value.is === 'value' ? value.value : 0)));
  const width = Math.max(weeks.length * STEP, 1);
  const shown = weeks.length > 10 ? Math.ceil(weeks.length / 3) : 3;
  if (weeks.length === 0) return null;
  return (
    <figure className="published__chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={t('published.chart', { most: String(most) })}
      >
        {weeks.map(({ heading, value }, at) => {
          const isTold = value.is === 'value';
          const height = isTold ? (HEIGHT * value.value) / most : 8;
          return (
            <rect
              key={keyOf(heading)}
              className={isTold ? 'bar' : 'bar bar--hidden'}
              x={at * STEP + (STEP - BAR) / 2}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            />
          );
        })}
        <line className="axis" x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
        {weeks.map(
          ({ heading }, at) =>
            at % shown === 0 && (
              <text key={keyOf(heading)} x={at * STEP + 2} y={HEIGHT + 13}>
                {formatDayShort(heading.from)}
              </text>
            ),
        )}
      </svg>
      <figcaption className="published__small">
        {t('published.chartBelow', { most: String(most) })}
      </figcaption>
    </figure>
  );
}
