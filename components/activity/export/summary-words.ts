import type { PublishedList } from '../../../lib/list/published';
import { formatInstantDay } from '../../../lib/list/time';
import type { SummaryWords } from '../../../lib/formats/summary/summary-words';
import { BarrierReason, Entry, KindName } from '../../../lib/log/entry';
import type { LogAbout } from '../../../lib/log/export/outgoing-log';
import { t } from '../../../lib/text';
import { sayBarrier, sayDirection, sayKind, sayOutcome } from '../../kit/words';
import { saySpan } from '../say-span';
import { wordsFor } from '../words-for';
import { sayAuthor, sayLeftOut } from './say-about';

/** The words of a summary that says of itself what is given. */
export function summaryWords(about: LogAbout, list: PublishedList | null): SummaryWords {
  return {
    lang: 'en-GB',
    title: t('export.summary.title', { span: saySpan(about.period) }),
    from: sayAuthor(about.author, list),
    made: t('export.summary.made', { day: formatInstantDay(about.createdAt) }),
    leftOut: `${t('export.left')} ${sayLeftOut(about.detail)}`,
    inShort: t('export.summary.inShort'),
    figures: {
      entries: t('export.summary.figureEntries'),
      forums: t('export.summary.figureForums'),
      owed: t('export.summary.figureOwed'),
      minutes: t('export.summary.figureMinutes'),
    },
    byKind: t('export.summary.byKind'),
    byForum: t('export.summary.byForum'),
    byMonth: t('export.summary.byMonth'),
    followUps: t('export.summary.followUps'),
    entries: t('export.summary.entries'),
    columns: {
      kind: t('export.summary.kind'),
      forum: t('export.summary.forum'),
      month: t('export.summary.month'),
      entries: t('export.summary.count'),
      due: t('export.summary.due'),
      state: t('export.summary.state'),
      day: t('export.summary.day'),
      where: t('export.summary.where'),
      what: t('export.summary.what'),
    },
    states: {
      owed: t('export.summary.owed'),
      overdue: t('export.summary.overdue'),
      answered: t('export.summary.answered'),
    },
    facts: {
      issue: t('activity.entry.issue'),
      note: t('activity.entry.note'),
      outcome: t('activity.entry.outcome'),
      pages: t('activity.entry.pages'),
      reason: t('activity.entry.reason'),
      direction: t('activity.entry.direction'),
    },
    nothing: t('export.summary.nothing'),
    kinds: wordsFor(KindName.options, sayKind),
    outcomes: wordsFor(Entry.shape.outcome.unwrap().options, sayOutcome),
    barriers: wordsFor(BarrierReason.options, sayBarrier),
    directions: wordsFor(['in', 'out'], sayDirection),
    forums: Object.fromEntries((list?.forums ?? []).map(({ id, name }) => [id, name])),
  };
}
