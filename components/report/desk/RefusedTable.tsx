import type { DeskFile } from '../../../lib/formats/receive/desk-calls';
import type { RefusedRow } from '../../../lib/formats/receive/received';
import { guardFormula } from '../../../lib/formats/delimited/formula-guard';
import { writeCsv } from '../../../lib/formats/delimited/write-csv';
import { t } from '../../../lib/text';
import { WideTable } from '../published/WideTable';
import { sayFileRefusal, sayRowPlace, sayRowProblem, sayRowRemedy } from '../say-refusal';
import type { DeskActs } from './view';

interface RefusedTableProps {
  readonly files: readonly DeskFile[];
  readonly onSave: DeskActs['save'];
}

/** So many rows are drawn; the CSV has all. */
const DRAWN = 200;

interface Line {
  readonly name: string;
  readonly row: RefusedRow | null;
  readonly cells: readonly [where: string, field: string, value: string, problem: string, remedy: string];
}

function linesOf(file: DeskFile): readonly Line[] {
  if (file.state === 'refused') {
    return [{ name: file.name, row: null, cells: ['', '', '', sayFileRefusal(file.reason), ''] }];
  }
  return file.refused.map((row) => ({
    name: file.facts.name,
    row,
    cells: [sayRowPlace(row), row.field, row.value, sayRowProblem(row), sayRowRemedy(row)],
  }));
}

const COLUMNS = ['name', 'where', 'field', 'value', 'problem', 'remedy'] as const;

/** Every row that could not be taken: which file, where, what it says, why not and what to do; as a CSV to send back too. */
export function RefusedTable({ files, onSave }: RefusedTableProps) {
  const lines = files.flatMap(linesOf);
  if (lines.length === 0) return null;
  const names = COLUMNS.map((column) => t(`reportPage.files.${column}`));
  const save = (): void =>
    onSave([
      {
        name: 'refused-rows.csv',
        mediaType: 'text/csv',
        content: writeCsv([names, ...lines.map(({ name, cells }) => [name, ...cells].map(guardFormula))]),
      },
    ]);
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{t('reportPage.files.refusedTitle')}</h2>
      <WideTable labelledBy="refused">
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
            {lines.slice(0, DRAWN).map(({ name, row, cells }, at) => (
              <tr key={`${name} ${row?.in} ${row?.row} ${row?.field} ${at}`}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={COLUMNS[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {lines.length > DRAWN && <p>{t('reportPage.figure.more', { count: String(lines.length - DRAWN) })}</p>}
      <button type="button" className="button" onClick={save}>
        {t('reportPage.files.download')}
      </button>
    </section>
  );
}
