import type { PublishedList } from '../../lib/list/published';
import { t } from '../../lib/text';
import { Icon } from '../kit/Icon';
import { sayKind } from '../kit/words';
import { sayPlace } from './say-place';
import type { Done } from './view';
import { sayNumber } from '../kit/say-number';

/** The element that takes the focus when an entry has gone from under it. */
export const DONE_ID = 'done';

export interface DoneMessageProps {
  readonly done: Done | null;
  readonly working: boolean;
  readonly list: PublishedList | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

const ONE = {
  saved: 'activity.done.saved',
  deleted: 'activity.done.deleted',
  restored: 'activity.done.restored',
} as const;
const MANY = {
  saved: 'activity.done.savedMany',
  deleted: 'activity.done.deletedMany',
  restored: 'activity.done.restoredMany',
} as const;

/** What was just done, to one entry or to many, said aloud too, and the way back. */
export function DoneMessage({ done, working, list, onUndo, onDismiss }: DoneMessageProps) {
  return (
    <div role="status" className="done">
      {working && <p className="done__message">{t('activity.working')}</p>}
      {!working && done && (
        <div id={DONE_ID} tabIndex={-1} className="done__message">
          <Icon name="tick" />
          <p>{sayDone(done, list)}</p>
          {done.what !== 'expired' && (
            <button type="button" className="button" onClick={onUndo}>
              {t('activity.done.undo')}
            </button>
          )}
          <button type="button" className="button" onClick={onDismiss}>
            {t('activity.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}

function sayDone(done: Done, list: PublishedList | null) {
  if (done.what === 'expired') {
    return <strong>{t('activity.done.expired', done.count, [sayNumber(done.count)])}</strong>;
  }
  const { what, count, first } = done;
  if (count > 1) return <strong>{t(MANY[what], count, [sayNumber(count)])}</strong>;
  return (
    <>
      <strong>{t(ONE[what])}</strong> {sayKind(first.act.kind)}, {sayPlace(first.where, list)}
    </>
  );
}
