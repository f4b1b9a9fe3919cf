import type { PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayApproach } from '../../kit/words';
import { sayHeading } from '../say-heading';
import { sayCell } from '../say-value';
import { FigureText } from './FigureText';
import { WideTable } from './WideTable';

/** Every forum of the plan, what the plan says of it, what was done there, and why nothing was where nothing was. */
export function CoverageSummary({ report }: { readonly report: PublishedReport }) {
  const coverage = report.tables.find(({ id }) => id === 'coverage');
  if (!coverage) return null;
  const activity = coverage.columns.findIndex((one) => one.is === 'measure' && one.measure === 'activity');
  const forums = coverage.rows.flatMap(({ heading, figures }) =>
    heading.is === 'plan-forum' ? [{ heading, figure: figures[activity] }] : [],
  );
  const reasonFor = (organisation: string, forum: string) =>
    report.zeros.find((zero) => zero.organisation === organisation && zero.forum === forum);
  return (
    <section aria-labelledby="forums">
      <h2 id="forums">{t('published.forums')}</h2>
      {forums.length === 0 ? (
        <p>{t('published.noForum')}</p>
      ) : (
        <WideTable labelledBy="forums">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('published.column.forum')}</th>
                <th scope="col">{t('published.column.approach')}</th>
                <th scope="col" className="number">
                  {t('report.measure.entries')}
                </th>
                <th scope="col">{t('published.column.why')}</th>
              </tr>
            </thead>
            <tbody>
              {forums.map(({ heading, figure }) => {
                const zero = reasonFor(heading.organisation, heading.forum);
                return (
                  <tr key={`${heading.organisation}/${heading.forum}`} className={zero ? 'zero' : undefined}>
                    <th scope="row">{sayHeading(heading)}</th>
                    <td>{sayApproach(heading.approach)}</td>
                    <td className="number">
                      {figure && (
                        <FigureText figure={figure} name={sayHeading(heading)} text={sayCell(figure)} />
                      )}
                    </td>
                    <td>{zero && (zero.reason === '' ? t('published.noReason') : zero.reason)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}
