import { formatDay } from '../../../lib/list/time';
import type { RollUp, RollUpTable } from '../../../lib/report/roll-up/roll-up';
import { t } from '../../../lib/text';
import { WideTable } from '../published/WideTable';
import { titleOf } from '../published/title-of';
import { sayCell } from '../say-value';
import { readingRules, sayAudience, sayColumn, sayRow, sayTable } from './say-roll-up';

function Table({ table, rollUp }: { readonly table: RollUpTable; readonly rollUp: RollUp }) {
  const id = `together-${table.id}`;
  return (
    <section aria-labelledby={id} className="published__landscape published__whole">
      <h2 id={id}>{sayTable(table)}</h2>
      <WideTable labelledBy={id}>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{t('report.rollUp.organisation')}</th>
              {table.columns.map((column) => (
                <th key={JSON.stringify(column)} scope="col" className="number">
                  {sayColumn(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ heading, figures }) => (
              <tr
                key={heading.is === 'report' ? heading.key : `(${heading.is})`}
                className={heading.is === 'report' ? undefined : 'total'}
              >
                <th scope="row">{sayRow(heading, rollUp)}</th>
                {figures.map((figure) => (
                  <td key={figure.id} className="number">
                    {sayCell(figure)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

/** A roll-up: who is missing, its tables, what it is made of, and how to read it. */
export function RollUpBody({ rollUp }: { readonly rollUp: RollUp }) {
  const { missing, tables, sources } = rollUp;
  return (
    <>
      <section aria-labelledby="missing">
        <h2 id="missing">{t('report.rollUp.missing')}</h2>
        <p>{t(missing.length > 0 ? 'report.rollUp.missingText' : 'report.rollUp.nobodyMissing')}</p>
        {missing.length > 0 && (
          <ul>
            {missing.map(({ id, name }) => (
              <li key={id}>{name ?? id}</li>
            ))}
          </ul>
        )}
      </section>
      {tables.map((table) => (
        <Table key={table.id} table={table} rollUp={rollUp} />
      ))}
      <section aria-labelledby="sources">
        <h2 id="sources">{t('report.rollUp.sources')}</h2>
        <WideTable labelledBy="sources">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('report.rollUp.organisation')}</th>
                <th scope="col">{t('report.rollUp.madeOn')}</th>
                <th scope="col">{t('report.rollUp.until')}</th>
                <th scope="col">{t('report.rollUp.forWhom')}</th>
                <th scope="col" className="number">
                  {t('report.rollUp.threshold')}
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <tr key={source.key}>
                  <th scope="row">{titleOf(source)}</th>
                  <td>{formatDay(source.madeOn)}</td>
                  <td>{formatDay(source.until)}</td>
                  <td>{sayAudience(source.audience)}</td>
                  <td className="number">{source.threshold}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </section>
      <section aria-labelledby="together-read">
        <h2 id="together-read">{t('report.rollUp.howToRead')}</h2>
        {readingRules(rollUp).map((rule) => (
          <p key={rule}>{rule}</p>
        ))}
      </section>
    </>
  );
}
