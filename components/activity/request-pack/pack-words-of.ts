import type { PackWords } from '../../../lib/formats/request-pack/pack-words';
import type { PublishedList } from '../../../lib/list/published';
import { BarrierReason, Entry, KindName } from '../../../lib/log/entry';
import { HIDABLE } from '../../../lib/log/request-pack/request-pack';
import { t } from '../../../lib/text';
import { sayBarrier, sayDirection, sayKind, sayOutcome } from '../../kit/words';
import { wordsFor } from '../words-for';
import { sayPart } from './say-hidden';

/** The words of a pack. */
export function packWordsOf(list: PublishedList | null): PackWords {
  return {
    lang: 'en-GB',
    title: t('requestPack.page.title'),
    reference: t('requestPack.reference'),
    noReference: t('requestPack.page.noReference'),
    preparedBy: t('requestPack.preparedBy'),
    made: t('requestPack.page.made'),
    note: t('requestPack.page.note'),
    searched: t('requestPack.searched'),
    everything: t('requestPack.everything'),
    inLog: t('requestPack.page.inLog'),
    found: t('requestPack.page.found'),
    given: t('requestPack.page.given'),
    leftOut: t('requestPack.page.leftOut'),
    nothingLeftOut: t('requestPack.page.nothingLeftOut'),
    hidden: t('requestPack.page.hidden'),
    nothingHidden: t('requestPack.page.nothingHidden'),
    mark: t('requestPack.page.mark'),
    columns: {
      what: t('requestPack.page.what'),
      places: t('requestPack.page.places'),
      reason: t('requestPack.reason'),
    },
    whatHidden: { words: t('requestPack.page.words'), ...wordsFor(HIDABLE, sayPart) },
    entries: t('requestPack.page.entries'),
    noEntries: t('requestPack.page.noEntries'),
    entry: t('requestPack.page.entry'),
    facts: {
      direction: t('activity.entry.direction'),
      reason: t('activity.entry.reason'),
      title: sayPart('title'),
      thread: sayPart('thread'),
      pages: t('activity.entry.pages'),
      outcome: t('activity.entry.outcome'),
      issue: t('activity.entry.issue'),
      note: t('activity.entry.note'),
      minutes: t('requestPack.page.minutes'),
      due: t('requestPack.page.due'),
      done: t('requestPack.page.done'),
    },
    kinds: wordsFor(KindName.options, sayKind),
    outcomes: wordsFor(Entry.shape.outcome.unwrap().options, sayOutcome),
    barriers: wordsFor(BarrierReason.options, sayBarrier),
    directions: wordsFor(['in', 'out'], sayDirection),
    forums: Object.fromEntries((list?.forums ?? []).map(({ id, name }) => [id, name])),
  };
}
