import { memo } from 'react';
import { COLUMNS } from '../../../lib/formats/table/columns';
import { guardFormula } from '../../../lib/formats/delimited/formula-guard';
import { t } from '../../../lib/text';
import type { ReadyExport } from './prepare-export';
import { ScrollRegion } from './ScrollRegion';

export interface PreviewTableProps {
  readonly lines: ReadyExport['lines'];
  /** How many deleted entries the log file names. */
  readonly deleted: number;
}

const HOLDS_TEXT = COLUMNS.map((column) => column.datatype.is === 'text');

/** Whether a cell of free text stands guarded, so that what is read here is not quite what was written. */
function isGuarded(cell: string, place: number): boolean {
  return HOLDS_TEXT[place] === true && cell.startsWith("'") && guardFormula(cell) !== cell;
}

/** Every column and every row of the CSV file, read back from the file itself. */
export const PreviewTable = memo(function PreviewTable({ lines, deleted }: PreviewTableProps) {
  const [names = [], ...rows] = lines;
  return (
    <section className="stack stack--tight">
      <h2 id="table">{t('export.table')}</h2>
      <p className="quiet">
        {t('export.columns', { rows: t('export.size', rows.length), columns: names.length })}
      </p>
      {rows.some((row) => row.some(isGuarded)) && <p className="quiet">{t('export.guarded')}</p>}
      {deleted > 0 && <p className="quiet">{t('export.deleted', deleted)}</p>}
      <ScrollRegion className="preview-table" labelledBy="table">
        <table>
          <thead>
            <tr>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, place) => (
                  <td key={names[place]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
});
