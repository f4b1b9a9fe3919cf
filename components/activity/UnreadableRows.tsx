import type { WrittenFile } from '../../lib/formats/format';
import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import { Icon } from '../kit/Icon';
import { writeUnreadable } from './unreadable-file';
import type { UnreadableRow } from './view';

export interface UnreadableRowsProps {
  readonly rows: readonly UnreadableRow[];
  readonly onDownload: (files: readonly WrittenFile[]) => void;
}

/** Stored rows that are no entries any more: that they are kept, which they are, and how to get them out. */
export function UnreadableRows({ rows, onDownload }: UnreadableRowsProps) {
  return (
    <section className="callout ask" aria-labelledby="unreadable">
      <Icon name="ask" />
      <h2 id="unreadable" className="callout__title">
        {t('activity.unreadable.title', rows.length)}
      </h2>
      <p>{t('activity.unreadable.kept')}</p>
      <p>{t('activity.unreadable.what')}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => onDownload([writeUnreadable(rows)])}>
          {t('activity.unreadable.download')}
        </button>
      </div>
      <Disclosure summary={t('activity.unreadable.which', rows.length)}>
        <ul className="bullets quiet">
          {rows.map(({ key, field }) => (
            <li key={key}>{t('activity.unreadable.row', { key, field })}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
