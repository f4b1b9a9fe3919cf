import { formatDay } from '../../../lib/list/time';
import { t } from '../../../lib/text';
import { Icon } from '../Icon';
import type { OwedDone } from './owed-view';

/** What was just done about something owed, read out, and the way back. */
export function OwedDoneLine({ done, onUndo }: { readonly done: OwedDone; readonly onUndo: () => void }) {
  return (
    <p className="done">
      <output className="mark go">
        <Icon name="tick" />
        {sayDone(done)}
      </output>{' '}
      <button type="button" className="link" onClick={onUndo}>
        {t('followUps.undo')}
      </button>
    </p>
  );
}

function sayDone(done: OwedDone): string {
  switch (done.what) {
    case 'answered':
      return t('followUps.doneAnswered');
    case 'captured':
      return t('followUps.doneCaptured');
    case 'put-off':
      return t('followUps.putOffUntil', { day: formatDay(done.until) });
  }
}
