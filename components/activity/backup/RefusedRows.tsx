import type { RestoreRefusal } from '../../../lib/formats/backup/read-backup';
import { t } from '../../../lib/text';
import { sayNumber } from '../../kit/say-number';
import { ScrollRegion } from '../export/ScrollRegion';
import { sayPlaceInFile, sayRemedy, sayWrong } from './say-restore';

/** So many rows are drawn; nobody reads more, and ten thousand would make the page wait. */
const DRAWN = 100;

const COLUMNS = ['where', 'field', 'value', 'problem', 'remedy'] as const;

/** The rows of a file that cannot be taken: where each is, its field, what it says, why not and what to do. */
export function RefusedRows({ refused }: { readonly refused: readonly RestoreRefusal[] }) {
  if (refused.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="restore-refused">
      <h3 id="restore-refused">{t('backup.refused.title', refused.length, [sayNumber(refused.length)])}</h3>
      <p>{t('backup.refused.others')}</p>
      <ScrollRegion labelledBy="restore-refused" className="backup__wide">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`backup.refused.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, DRAWN).map((row) => (
              <tr key={`${row.in} ${row.row}`}>
                <th scope="row">{sayPlaceInFile(row)}</th>
                <td>{row.field}</td>
                <td>{row.value}</td>
                <td>{sayWrong(row)}</td>
                <td>{sayRemedy(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {refused.length > DRAWN && (
        <p className="quiet">{t('backup.refused.more', { count: sayNumber(refused.length - DRAWN) })}</p>
      )}
    </section>
  );
}
