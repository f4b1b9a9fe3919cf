import { useState } from 'react';
import type { DeskFile } from '../../../lib/formats/receive/desk-calls';
import { formatDay } from '../../../lib/list/time';
import { t } from '../../../lib/text';
import { WideTable } from '../published/WideTable';
import { sayFileRefusal } from '../say-refusal';
import { sumFile } from './sum-files';

interface FileTableProps {
  readonly files: readonly DeskFile[];
  readonly labelledBy: string;
  /** Takes a file out; null while files are only looked at. */
  readonly onRemove: ((sha256: string, name: string) => void) | null;
}

/** So many files are drawn at once; a folder may hold thousands. */
const AT_ONCE = 50;

const COLUMNS = ['fresh', 'newer', 'same', 'contradict', 'rows'] as const;

function FileRow({ file, onRemove }: { readonly file: DeskFile } & Pick<FileTableProps, 'onRemove'>) {
  if (file.state === 'refused') {
    return (
      <tr className="zero">
        <th scope="row">{file.name}</th>
        <td colSpan={onRemove ? 8 : 7}>{sayFileRefusal(file.reason)}</td>
      </tr>
    );
  }
  const { name, author, period, sha256 } = file.facts;
  const { fresh, newer, same, conflicting, refused } = sumFile(file);
  const who = [author.pseudonym, author.team].filter((one) => one !== null).join(', ');
  return (
    <tr>
      <th scope="row">
        {name}
        {!file.added.ok && (
          <span className="published__small">{t('reportPage.files.asAbove', { name: file.added.as })}</span>
        )}
      </th>
      <td>{who || t('reportPage.files.nobody')}</td>
      <td>{period && t('report.period.days', { from: formatDay(period.from), to: formatDay(period.to) })}</td>
      {[fresh, newer, same, conflicting, refused].map((count, at) => (
        <td key={COLUMNS[at]} className="number">
          {count.toLocaleString('en-GB')}
        </td>
      ))}
      {onRemove && (
        <td>
          {file.added.ok && (
            <button
              type="button"
              className="link"
              aria-label={t('reportPage.files.undoNamed', { name })}
              onClick={() => onRemove(sha256, name)}
            >
              {t('reportPage.files.undo')}
            </button>
          )}
        </td>
      )}
    </tr>
  );
}

/** Each file: whose, which days, and what became of its entries; one that was refused, and why. */
export function FileTable({ files, labelledBy, onRemove }: FileTableProps) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <WideTable labelledBy={labelledBy}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('reportPage.files.name')}</th>
              <th scope="col">{t('reportPage.files.who')}</th>
              <th scope="col">{t('reportPage.files.period')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`reportPage.files.${column}`)}
                </th>
              ))}
              {onRemove && (
                <th scope="col">
                  <span className="visually-hidden">{t('reportPage.files.undo')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {files.slice(0, shown).map((file, at) => (
              // Two files may have the same name and even the same bytes: their place tells them apart.
              <FileRow key={at} file={file} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      </WideTable>
      {files.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + AT_ONCE)}>
          {t('reportPage.files.more', { shown: String(shown), all: String(files.length) })}
        </button>
      )}
    </>
  );
}
