import type { FIELD_TEXTS } from './field-texts';
import type { ITEM_TEXTS, ITEMS_TEXTS } from './item-texts';
import type { WORD_TEXTS } from './word-texts';

type TextIn<Table> = Table[keyof Table];

/** The forms of a sentence, and of what stands in one. */
type Form =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'forumAdded'
  | 'planAdded'
  | 'planForumAdded'
  | 'stance'
  | 'stanceWords'
  | 'status'
  | 'statusNote'
  | 'changed'
  | 'given'
  | 'taken'
  | 'itemField'
  | 'itemAdded'
  | 'itemRemoved'
  | 'itemChanged'
  | 'reordered'
  | 'aboutList'
  | 'aboutPlan'
  | 'aboutPlanForum'
  | 'aboutValue'
  | 'aboutPrinciples'
  | 'aboutDisclosure'
  | 'aboutExample'
  | 'aboutRedLine'
  | 'aboutCheck'
  | 'aboutPeriod'
  | 'sourcePublished'
  | 'sourceSeen'
  | 'sourceAddress'
  | 'addressSubdomains'
  | 'addressHttp'
  | 'addressOnlyHttp'
  | 'addressPorts'
  | 'addressQuery'
  | 'addressExcept'
  | 'nothing'
  | 'moment';

/** The texts of a change log. */
type Log = 'title' | 'description' | 'issue' | 'first' | 'nothing';

/** The key of a text of changes, in `locales/`. */
export type ChangeText =
  | `changes.form.${Form}`
  | `changes.log.${Log}`
  | TextIn<typeof FIELD_TEXTS>
  | TextIn<typeof ITEM_TEXTS>
  | TextIn<typeof ITEMS_TEXTS>
  | TextIn<typeof WORD_TEXTS>;

/**
 * Looks up a text of changes and fills in its names. This room knows no texts, so it takes this as a parameter: it is
 * `t` of `lib/text` in the extension, and `readTexts` of `tools/feed` makes one of the same file for commands.
 */
export type Say = (key: ChangeText, names?: Readonly<Record<string, string>>) => string;
