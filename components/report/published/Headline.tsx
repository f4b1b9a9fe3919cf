import type { PublishedFigure, PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayPeriod } from '../say-period';
import { sayValue } from '../say-value';
import { sayWhy } from '../symbols';
import { sayMeasure } from '../words';
import { FigureText } from './FigureText';

/** `61 of 88 known`, under a figure that could be made only of some answers; null where either is not told. */
function sayKnown(figure: PublishedFigure, { tables }: PublishedReport): string | null {
  const total = tables
    .find(({ id }) => id === 'response')
    ?.rows.find(({ heading }) => heading.is === 'total');
  const of = (definition: PublishedFigure['definition']) =>
    total?.figures.find((one) => one.definition === definition);
  const [all, known] = [
    of('answers'),
    of(figure.unit === 'per-cent' ? 'responseWithTarget' : 'responseKnown'),
  ];
  if (figure.unit !== 'working-days' && figure.unit !== 'per-cent') return null;
  if (!all || !known) return null;
  return t('published.known', { known: sayValue(known), all: sayValue(all) });
}

/** The few figures that are read first, each with what it was before. */
export function Headline({ report }: { readonly report: PublishedReport }) {
  const { headline, comparedWith } = report;
  return (
    <section aria-labelledby="headline">
      <h2 id="headline">{t('published.headline')}</h2>
      <dl className="published__cards">
        {headline.map((figure) => (
          <div key={figure.id}>
            <dt>{sayMeasure(figure.definition)}</dt>
            <dd>
              <strong>
                <FigureText figure={figure} name={sayMeasure(figure.definition)} text={sayValue(figure)} />
              </strong>
              {[sayWhy(figure.value), sayKnown(figure, report)].map(
                (more) => more !== null && <span key={more}>{more}</span>,
              )}
              {figure.before && (
                <span>
                  {t('published.was', { value: sayValue({ ...figure, value: figure.before, of: null }) })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {comparedWith && (
        <p className="published__small">
          {t(comparedWith.isLike ? 'published.compared' : 'published.comparedUnlike', {
            period: sayPeriod(comparedWith.period),
          })}
        </p>
      )}
    </section>
  );
}
