import { useEffect, useRef, useState } from 'react';
import type { DeskRow } from '../../../lib/formats/receive/desk-calls';
import type { PublishedFigure } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayValue } from '../say-value';
import { sayWhy } from '../symbols';
import { sayDefinition } from '../words';
import type { DeskActs } from './view';

interface FigureDialogProps {
  readonly figure: PublishedFigure;
  readonly name: string;
  readonly rowsOf: DeskActs['rowsOf'];
  readonly onClose: () => void;
}

/** So many entries are listed; the count says how many there are. */
const LISTED = 200;

/** What a figure means, and the entries that it was made of: which file, and which of its entries. */
export function FigureDialog({ figure, name, rowsOf, onClose }: FigureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [rows, setRows] = useState<readonly DeskRow[] | 'none' | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    let open = true;
    void rowsOf(figure.id).then((found) => open && setRows(found ?? 'none'));
    return () => {
      open = false;
    };
  }, [figure.id, rowsOf]);
  return (
    <dialog ref={dialog} className="figure-dialog" aria-labelledby="figure-name" onClose={onClose}>
      <h2 id="figure-name">{name}</h2>
      <p className="figure-dialog__value">{sayValue(figure)}</p>
      {sayWhy(figure.value) && <p>{sayWhy(figure.value)}</p>}
      <h3>{t('reportPage.figure.meaning')}</h3>
      <p>{sayDefinition(figure.definition)}</p>
      {rows === 'none' && <p>{t('reportPage.figure.noRows')}</p>}
      {rows !== null && rows !== 'none' && rows.length > 0 && (
        <>
          <h3>{t('reportPage.figure.rows', rows.length)}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('reportPage.figure.file')}</th>
                <th scope="col" className="number">
                  {t('reportPage.figure.row')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, LISTED).map(({ id, file, row }) => (
                <tr key={id}>
                  <td>{file}</td>
                  <td className="number">{row.toLocaleString('en-GB')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > LISTED && (
            <p>{t('reportPage.figure.more', { count: (rows.length - LISTED).toLocaleString('en-GB') })}</p>
          )}
        </>
      )}
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {t('reportPage.figure.close')}
      </button>
    </dialog>
  );
}
