import type { ReactNode } from 'react';
import type { PublishedTable } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayHeading } from '../say-heading';
import { sayCell } from '../say-value';
import { sayDefinition } from '../words';
import { FigureText } from './FigureText';
import { keyOf } from './key-of';
import { WideTable } from './WideTable';

interface FigureTableProps {
  readonly table: PublishedTable;
  readonly title: string;
  /** A chart of the same figures, above them. */
  readonly children?: ReactNode;
}

/** More columns than this do not fit on paper upright. */
const MANY_COLUMNS = 7;

/** Fewer rows than this are not parted on paper. */
const FEW_ROWS = 16;

function classOf({ columns, rows }: PublishedTable): string | undefined {
  const classes = [
    columns.length > MANY_COLUMNS && 'published__landscape',
    rows.length < FEW_ROWS && 'published__whole',
  ].filter((one) => one !== false);
  return classes.length > 0 ? classes.join(' ') : undefined;
}

/** A table with its title, what it means, and every figure: zeros too. */
export function FigureTable({ table, title, children }: FigureTableProps) {
  const id = `table-${table.id}`;
  const isWide = table.columns.length > MANY_COLUMNS;
  return (
    <section aria-labelledby={id} className={classOf(table)}>
      <h2 id={id}>{title}</h2>
      <p className="published__small">{sayDefinition(table.definition)}</p>
      {children}
      {table.rows.length === 0 ? (
        <p>{t('published.noRow')}</p>
      ) : (
        <WideTable labelledBy={id}>
          <table className={isWide ? 'dense' : undefined}>
            <thead>
              <tr>
                <th scope="col">{t('published.column.what')}</th>
                {table.columns.map((heading) => (
                  <th key={keyOf(heading)} scope="col" className="number">
                    {sayHeading(heading)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ heading, figures }) => (
                <tr key={keyOf(heading)} className={heading.is === 'total' ? 'total' : undefined}>
                  <th scope="row">{sayHeading(heading)}</th>
                  {figures.map((figure, at) => (
                    <td key={figure.id} className="number">
                      <FigureText
                        figure={figure}
                        name={[heading, table.columns[at]].map((one) => one && sayHeading(one)).join(', ')}
                        text={sayCell(figure)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {table.unnamed > 0 && <p className="published__small">{t('published.unnamed', table.unnamed)}</p>}
    </section>
  );
}
