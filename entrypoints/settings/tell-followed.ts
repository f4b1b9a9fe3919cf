import type { CheckTold } from '../../lib/feed/client/check-told';
import type { NotFollowed } from '../../lib/hooks/follow-list';
import { tellCheck } from '../../lib/hooks/tell-check';
import { tellStorageFailure } from '../../lib/hooks/tell-problem';
import { formatInstantDay, formatTimeOfDay } from '../../lib/list/time';
import { t } from '../../lib/text';

/** When a list was last checked and what came of it. */
export function tellLast(told: CheckTold, nameOf?: (id: string) => string): string {
  return t('feedSettings.last', {
    day: formatInstantDay(told.at),
    time: formatTimeOfDay(told.at),
    what: tellCheck(told, nameOf),
  });
}

/** Why a list cannot be followed, in a sentence. */
export function tellNot(not: NotFollowed): string {
  switch (not) {
    case 'no-address':
      return t('feedSettings.noAddress');
    case 'not-allowed':
      return t('feedSettings.notAllowed');
    case 'no-keys':
      return t('feedSettings.noKeys');
    default:
      return tellStorageFailure(not.notKept);
  }
}
