import type { Forum, StanceName, Terms } from '../forum';

/** Who fills in the form: an official who suggests a site, or the people who run it. */
export type Nominator = 'official' | 'administrator';

/** The questions of the form, in the order in which they are asked. */
export const QUESTIONS = [
  'address',
  'name',
  'stance',
  'words',
  'by',
  'privateMessages',
  'account',
  'tag',
  'links',
  'realNames',
  'notes',
  'audience',
  'contactPage',
  'operatorName',
  'operatorKind',
  'reason',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What was written or chosen, one text a question; empty where nothing was. */
export type Answers = Readonly<Record<Question, string>>;

/** A form that nobody has filled in yet. */
export const NO_ANSWERS: Answers = {
  address: '',
  name: '',
  stance: '',
  words: '',
  by: '',
  privateMessages: '',
  account: '',
  tag: '',
  links: '',
  realNames: '',
  notes: '',
  audience: '',
  contactPage: '',
  operatorName: '',
  operatorKind: '',
  reason: '',
};

/** What the people who run a forum can wish of officials. */
export const WISHES = [
  'welcome',
  'registered-representatives-only',
  'by-referral',
  'clinic',
  'listen-only',
  'not-welcome',
] as const satisfies readonly StanceName[];
export type Wish = (typeof WISHES)[number];

/** The answers that each question about terms offers, beside saying nothing. */
export const TERM_CHOICES = {
  privateMessages: ['allowed', 'if-a-member-asks', 'not-allowed'],
  account: ['personal', 'shared-representative', 'either'],
  tag: ['required', 'not-required'],
  links: ['allowed', 'official-pages-only', 'not-allowed'],
  realNames: ['allowed', 'required', 'not-allowed'],
} as const satisfies { readonly [T in TermQuestion]: readonly Terms[T][] };
export type TermQuestion = Exclude<keyof Terms, 'notes' | 'source'>;

/** What kinds of body run forums, beside not saying. */
export const OPERATOR_KINDS = [
  'company',
  'charity',
  'volunteers',
  'public-body',
] as const satisfies readonly Forum['operator']['kind'][];

/** What was chosen, where it is one of what was offered; null otherwise. */
export function chosen<Value extends string>(answer: string, offered: readonly Value[]): Value | null {
  return offered.find((one) => one === answer) ?? null;
}
