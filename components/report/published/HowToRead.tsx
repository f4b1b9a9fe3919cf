import type { PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { symbolMeanings } from '../symbols';
import { sayDefinition, sayMeasure } from '../words';

/** What the shorthand stands for, and what each figure means. */
export function HowToRead({ report }: { readonly report: PublishedReport }) {
  const used = new Set([
    'commitments' as const,
    ...report.headline.map(({ definition }) => definition),
    ...report.tables.flatMap(({ columns }) =>
      columns.flatMap((heading) => (heading.is === 'measure' ? [heading.measure] : [])),
    ),
  ]);
  return (
    <section aria-labelledby="read">
      <h2 id="read">{t('published.read')}</h2>
      <dl className="published__terms">
        {symbolMeanings(report.threshold).map(([symbol, meaning]) => (
          <div key={symbol}>
            <dt>{symbol}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{t('published.zero')}</p>
      <p>{t('published.nobody')}</p>
      <h3>{t('published.definitions')}</h3>
      <dl className="published__terms published__terms--long">
        {[...used].map((definition) => (
          <div key={definition}>
            <dt>{sayMeasure(definition)}</dt>
            <dd>{sayDefinition(definition)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
