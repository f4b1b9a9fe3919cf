import { formatInstantDay } from '../list/time';
import { t } from '../text';
import type { Checked } from './check-lists';
import { tellRefusedList } from './tell-refused-list';
import { tellStorageFailure } from './tell-problem';

const asItIs = (id: string): string => id;

/**
 * What a check came to, in one or two sentences: nothing new, how many changes, or why nothing was taken.
 *
 * @param nameOf the name of an organisation by its id; without it the id stands
 */
export function tellCheck(checked: Checked, nameOf: (id: string) => string = asItIs): string {
  switch (checked.outcome) {
    case 'updated':
      return t('feedSettings.told.updated', checked.changes, { number: checked.sequence });
    case 'unchanged':
      return tellUnchanged(checked);
    case 'refused':
      return t('feedSettings.told.refused', { why: tellRefusedList(checked.reason, nameOf) });
    case 'unreachable':
      return t('feedSettings.told.unreachable', { why: tellRefusedList(checked.reason) });
    case 'not-kept':
      return tellStorageFailure(checked.reason);
  }
}

function tellUnchanged({ state, refreshBy }: Extract<Checked, { readonly outcome: 'unchanged' }>): string {
  const date = formatInstantDay(refreshBy);
  switch (state) {
    case 'current':
      return t('feedSettings.told.nothingNew');
    case 'stale':
      return t('feedSettings.told.stale', { date });
    case 'expired':
      return t('feedSettings.told.expired');
  }
}
