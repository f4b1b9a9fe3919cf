import type { RefreshRefusal } from '../feed/client/refreshed';
import { formatInstantDay } from '../list/time';
import { t } from '../text';
import { tellOverstep } from './tell-overstep';

const asItIs = (id: string): string => id;

/**
 * Why a list on offer was not taken, in one sentence a person can act on.
 *
 * @param nameOf the name of an organisation by its id; without it the id stands
 */
export function tellRefusedList(reason: RefreshRefusal, nameOf: (id: string) => string = asItIs): string {
  switch (reason.why) {
    case 'missing':
      return t('feedSettings.refused.missing', { file: reason.file });
    case 'unreadable':
      return t('feedSettings.refused.notAList', { file: reason.file });
    case 'wrong-size':
    case 'changed':
      return t('feedSettings.refused.changed', { file: reason.file });
    case 'invalid':
      return t('feedSettings.refused.invalid', { where: `${reason.file}, ${reason.field}` });
    case 'unknown-reference':
      return t('feedSettings.refused.unknown', { file: reason.file, id: reason.id });
    case 'parts':
      return t('feedSettings.refused.invalid', { where: `${reason.file}, ${reason.part}` });
    case 'departments-own-list':
      return t('feeds.refused.departmentsOwn', { organisation: nameOf(reason.organisation) });
    case 'cross-government-list':
      return t('feeds.refused.crossGovernment', { title: reason.title });
    case 'other-organisation':
      return t('feeds.refused.otherOrganisation', {
        offered: nameOf(reason.offered),
        followed: nameOf(reason.followed),
      });
    case 'organisation-not-listed':
      return t('feeds.refused.notListed', { organisation: reason.organisation });
    case 'oversteps':
      return tellOverstep(reason, nameOf);
    case 'newer-client':
      return t('feedSettings.refused.newerClient', { version: reason.needs });
    case 'other-feed':
      return t('feedSettings.refused.otherList', { feed: reason.offered });
    case 'older':
      return t('feedSettings.refused.older', { offered: reason.offered, kept: reason.kept });
    case 'same-number-other-content':
      return t('feedSettings.refused.otherContent', { number: reason.sequence });
    case 'expired':
      return t('feedSettings.refused.expired', { date: formatInstantDay(reason.on) });
    case 'redirected':
      return t('feedSettings.refused.redirected');
    case 'too-large':
      return t('feedSettings.refused.tooLarge', { file: reason.file });
    case 'whole-too-large':
      return t('feedSettings.refused.wholeTooLarge');
    case 'signature-missing':
      return t('feedSettings.refused.notSigned');
    case 'signature-wrong':
      return t('feedSettings.refused.signatureWrong');
    case 'key-retired':
      return t('feedSettings.refused.keyRetired', { key: reason.key });
    case 'key-not-known':
    case 'key-of-another-feed':
    case 'test-key':
    case 'key-may-not-sign-this':
      return t('feedSettings.refused.keyUnknown', { key: reason.key });
    case 'key-not-yet-in-use':
    case 'key-ran-out':
      return t('feedSettings.refused.keyDates', { key: reason.key });
    case 'cannot-check-signatures':
      return t('feedSettings.refused.cannotCheck');
    case 'signature-too-large':
    case 'signature-duplicated':
    case 'several-signatures':
    case 'signature-not-detached':
    case 'signature-malformed':
    case 'signature-header-malformed':
    case 'algorithm-none':
    case 'algorithm-refused':
    case 'critical-header':
    case 'header-refused':
    case 'key-not-named':
    case 'signed-as-something-else':
      return t('feedSettings.refused.signatureOdd');
    case 'statement-too-large':
    case 'statement-too-new':
    case 'statement-of-another-feed':
    case 'statement-older':
    case 'statement-number-taken':
    case 'statement-missing':
    case 'nothing-changes':
    case 'adds-known-key':
    case 'adds-retired-key':
    case 'adds-key-of-another-feed':
    case 'adds-key-under-wrong-id':
    case 'mixes-test-and-real-keys':
    case 'retires-unknown-key':
    case 'no-key-left':
    case 'reset-keeps-key':
      return t('feedSettings.refused.keyChange');
  }
}
