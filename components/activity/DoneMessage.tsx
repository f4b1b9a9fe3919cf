import type { PublishedList } from '../../lib/list/published';
import type { Entry } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { Icon } from '../kit/Icon';
import { sayKind } from '../kit/words';
import { sayPlace } from './say-place';
import type { ReadyActivity } from './view';

/** The element that takes the focus when an entry has gone from under it. */
export const DONE_ID = 'done';

export interface DoneMessageProps {
  readonly done: ReadyActivity['done'];
  readonly list: PublishedList | null;
  readonly onUndo: (entry: Entry) => void;
}

/** What was just done, said aloud too, and the way back. */
export function DoneMessage({ done, list, onUndo }: DoneMessageProps) {
  return (
    <div role="status" className="done">
      {done && (
        <div id={DONE_ID} tabIndex={-1} className="done__message">
          <Icon name="tick" />
          <p>
            <strong>{done.what === 'saved' ? t('activity.done.saved') : t('activity.done.deleted')}</strong>{' '}
            {sayKind(done.entry.act.kind)}, {sayPlace(done.entry.where, list)}
          </p>
          <button type="button" className="button" onClick={() => onUndo(done.entry)}>
            {t('activity.done.undo')}
          </button>
        </div>
      )}
    </div>
  );
}
