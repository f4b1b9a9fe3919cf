import { findEMail, looksLikePerson, looksLikePersonalPage } from '../person-like';
import { QUESTIONS, WISHES, chosen, type Answers, type Nominator, type Question } from './answers';
import { readFrontPage } from './front-page';

/** As long as any sentence of the list may be. */
export const LONGEST = 600;

/** Something that must be answered and was not. */
export interface MissingAnswer {
  readonly question: Question;
  readonly what:
    | 'addressMissing'
    | 'nameMissing'
    | 'stanceMissing'
    | 'wordsMissing'
    | 'byMissing'
    | 'operatorMissing';
}

/** Something that the list cannot take. */
export interface WrongAnswer {
  readonly question: Question;
  readonly what: 'notAnAddress' | 'eMail' | 'person' | 'personalPage' | 'tooLong';
  /** The words that it is about, cut to what can be shown. */
  readonly given: string;
}

/** One thing that must be put right before there is a nomination. */
export type AnswerProblem = MissingAnswer | WrongAnswer;

const NEEDED: Readonly<Record<Nominator, Partial<Record<Question, MissingAnswer['what']>>>> = {
  official: { address: 'addressMissing' },
  administrator: {
    address: 'addressMissing',
    name: 'nameMissing',
    words: 'wordsMissing',
    by: 'byMissing',
  },
};

/** The questions that an official is asked; the people who run a forum are asked all but the reason. */
const OF_OFFICIAL: readonly Question[] = ['address', 'name', 'audience', 'contactPage', 'reason'];

/** Whether a question is for whoever fills in the form. What stands in another's field counts for nothing. */
export function isAsked(nominator: Nominator, question: Question): boolean {
  return nominator === 'official' ? OF_OFFICIAL.includes(question) : question !== 'reason';
}

/** Everything that must be put right, in the order of the questions and once a question. */
export function findProblems(nominator: Nominator, answers: Answers): readonly AnswerProblem[] {
  return QUESTIONS.filter((question) => isAsked(nominator, question)).flatMap((question) => {
    const problem = problemOf(nominator, question, answers);
    return problem === null ? [] : [problem];
  });
}

function problemOf(nominator: Nominator, question: Question, answers: Answers): AnswerProblem | null {
  const answer = answers[question].trim();
  const lacks = (what: MissingAnswer['what']): MissingAnswer => ({ question, what });
  const is = (what: WrongAnswer['what'], given: string): WrongAnswer => ({
    question,
    what,
    given: cut(given),
  });
  if (question === 'stance') return chosen(answer, WISHES) === null ? lacks('stanceMissing') : null;
  if (question === 'operatorName' && answer === '' && answers.operatorKind !== '')
    return lacks('operatorMissing');
  if (answer === '') {
    const what = NEEDED[nominator][question];
    return what === undefined ? null : lacks(what);
  }
  const eMail = findEMail(answer);
  if (eMail !== null && !isWebAddress(answer)) return is('eMail', eMail);
  if (question === 'address' || question === 'contactPage') {
    const page = readFrontPage(answer);
    if (page === null) return is('notAnAddress', answer);
    return question === 'contactPage' && looksLikePersonalPage(page) ? is('personalPage', answer) : null;
  }
  const isName = question === 'by' || (question === 'operatorName' && answer !== answers.name.trim());
  if (isName && looksLikePerson(answer)) return is('person', answer);
  const long = partsOf(question, answer).find((part) => part.length > LONGEST);
  return long === undefined ? null : is('tooLong', long);
}

/** Notes are one thing a line; everything else is one text. */
export function partsOf(question: Question, answer: string): readonly string[] {
  const parts = question === 'notes' ? answer.split('\n') : [answer];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isWebAddress(answer: string): boolean {
  return /^https?:\/\/\S+$/i.test(answer);
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
