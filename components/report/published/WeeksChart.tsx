import { formatDayShort } from '../../../lib/list/time';
import type { PublishedTable } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { keyOf } from './key-of';

const [HEIGHT, STEP, BAR] = [120, 24, 16];

/** Entries of each week as bars. A week whose number is set aside has a dashed stub. The table says the same in figures. */
export function WeeksChart({ table }: { readonly table: PublishedTable }) {
  const weeks = table.rows.flatMap(({ heading, figures }) => {
    const total = figures.at(-1);
    return heading.is === 'week' && total ? [{ heading, value: total.value }] : [];
  });
  const most = Math.max(1, ...weeks.map(({ value }) => (value.is === 'value' ? value.value : 0)));
  const width = Math.max(weeks.length * STEP, 1);
  const ends = [...new Set([weeks.at(0), weeks.at(weeks.length / 2), weeks.at(-1)])].flatMap((week) =>
    week ? [week.heading.from] : [],
  );
  if (weeks.length === 0) return null;
  return (
    <figure className="published__chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + 1}`}
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
      </svg>
      <p className="published__axis" aria-hidden="true">
        {ends.map((from) => (
          <span key={from}>{formatDayShort(from)}</span>
        ))}
      </p>
      <figcaption className="published__small">
        {t('published.chartBelow', { most: String(most) })}
      </figcaption>
    </figure>
  );
}
