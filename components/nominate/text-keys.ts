import type {
  OPERATOR_KINDS,
  Question,
  TERM_CHOICES,
  TermQuestion,
  Wish,
} from '../../lib/list/nominate/answers';
import type { MissingAnswer, WrongAnswer } from '../../lib/list/nominate/find-problems';

/**
 * The keys of the form's texts. The extension's page and the public face ask the same questions in the same words; the
 * one says them by `t`, the other reads them when it is published.
 */

export const LABELS = {
  address: 'nominate.question.address',
  name: 'nominate.question.name',
  stance: 'nominate.question.stance',
  words: 'nominate.question.words',
  by: 'nominate.question.by',
  privateMessages: 'nominate.question.privateMessages',
  account: 'nominate.question.account',
  tag: 'nominate.question.tag',
  links: 'nominate.question.links',
  realNames: 'nominate.question.realNames',
  notes: 'nominate.question.notes',
  audience: 'nominate.question.audience',
  contactPage: 'nominate.question.contactPage',
  operatorName: 'nominate.question.operatorName',
  operatorKind: 'nominate.question.operatorKind',
  reason: 'nominate.question.reason',
} as const satisfies Record<Question, string>;

/** Of the questions that are answered in words; those that need no hint have none. */
export const HINTS = {
  address: 'nominate.question.addressHint',
  name: null,
  words: 'nominate.question.wordsHint',
  by: 'nominate.question.byHint',
  notes: 'nominate.question.notesHint',
  audience: 'nominate.question.audienceHint',
  contactPage: 'nominate.question.contactPageHint',
  operatorName: 'nominate.question.operatorNameHint',
  reason: 'nominate.question.reasonHint',
} as const satisfies Partial<Record<Question, string | null>>;
export type WordQuestion = keyof typeof HINTS;

export const WISH_TEXTS = {
  welcome: 'nominate.stance.welcome',
  'registered-representatives-only': 'nominate.stance.registeredRepresentativesOnly',
  'by-referral': 'nominate.stance.byReferral',
  clinic: 'nominate.stance.clinic',
  'listen-only': 'nominate.stance.listenOnly',
  'not-welcome': 'nominate.stance.notWelcome',
} as const satisfies Record<Wish, string>;

export const TERM_TEXTS = {
  privateMessages: {
    allowed: 'nominate.privateMessages.allowed',
    'if-a-member-asks': 'nominate.privateMessages.ifAMemberAsks',
    'not-allowed': 'nominate.privateMessages.notAllowed',
  },
  account: {
    personal: 'nominate.account.personal',
    'shared-representative': 'nominate.account.sharedRepresentative',
    either: 'nominate.account.either',
  },
  tag: { required: 'nominate.tag.required', 'not-required': 'nominate.tag.notRequired' },
  links: {
    allowed: 'nominate.links.allowed',
    'official-pages-only': 'nominate.links.officialPagesOnly',
    'not-allowed': 'nominate.links.notAllowed',
  },
  realNames: {
    allowed: 'nominate.realNames.allowed',
    required: 'nominate.realNames.required',
    'not-allowed': 'nominate.realNames.notAllowed',
  },
} as const satisfies {
  readonly [T in TermQuestion]: Record<(typeof TERM_CHOICES)[T][number], string>;
};

export const OPERATOR_TEXTS = {
  company: 'nominate.operatorKind.company',
  charity: 'nominate.operatorKind.charity',
  volunteers: 'nominate.operatorKind.volunteers',
  'public-body': 'nominate.operatorKind.publicBody',
} as const satisfies Record<(typeof OPERATOR_KINDS)[number], string>;

/** One sentence for each thing that is missing. */
export const MISSING_TEXTS = {
  addressMissing: 'nominate.problem.addressMissing',
  nameMissing: 'nominate.problem.nameMissing',
  stanceMissing: 'nominate.problem.stanceMissing',
  wordsMissing: 'nominate.problem.wordsMissing',
  byMissing: 'nominate.problem.byMissing',
  operatorMissing: 'nominate.problem.operatorMissing',
} as const satisfies Record<MissingAnswer['what'], string>;

/** One sentence for each thing that is wrong, about the words that were `{given}`. */
export const WRONG_TEXTS = {
  notAnAddress: 'nominate.problem.notAnAddress',
  eMail: 'nominate.problem.eMail',
  person: 'nominate.problem.person',
  personalPage: 'nominate.problem.personalPage',
  tooLong: 'nominate.problem.tooLong',
} as const satisfies Record<WrongAnswer['what'], string>;

/** The choices under one question, each with the key of its text, in the order in which they are offered. */
export function entriesOf<Key extends string>(
  texts: Readonly<Record<string, Key>>,
): readonly (readonly [value: string, key: Key])[] {
  return Object.entries(texts);
}
