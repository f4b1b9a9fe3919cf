import type { AdministratorAnswers, Nomination, Suggestion } from '../nomination';
import {
  OPERATOR_KINDS,
  TERM_CHOICES,
  WISHES,
  chosen,
  type Answers,
  type Nominator,
  type TermQuestion,
} from './answers';
import { findProblems, partsOf, type AnswerProblem } from './find-problems';
import { readFrontPage } from './front-page';

/** A nomination, or what must be put right first. */
export type NominationMade =
  | { readonly ok: true; readonly nomination: Nomination }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/**
 * Makes a nomination of what was answered. Every form makes it here, and every nomination that is made fits `Nomination`.
 *
 * @param now the instant, ISO 8601 in UTC
 */
export function makeNomination(nominator: Nominator, answers: Answers, now: string): NominationMade {
  const problems = findProblems(nominator, answers);
  const address = readFrontPage(answers.address);
  if (problems.length > 0 || address === null) return { ok: false, problems };
  const about =
    nominator === 'official'
      ? { suggestion: suggestionFrom(answers, address) }
      : { administrator: administratorFrom(answers, address) };
  return {
    ok: true,
    nomination: {
      format: 'take-part-nomination',
      version: 1,
      host: new URL(address).hostname,
      suggestedAt: now,
      ...about,
    },
  };
}

function suggestionFrom(answers: Answers, address: string): Suggestion {
  return {
    address,
    ...optional('name', answers.name.trim()),
    ...optional('audience', answers.audience.trim()),
    ...optional('contactPage', readFrontPage(answers.contactPage) ?? ''),
    ...optional('reason', answers.reason.trim()),
  };
}

function administratorFrom(answers: Answers, address: string): AdministratorAnswers {
  const operator = answers.operatorName.trim();
  return {
    name: answers.name.trim(),
    address,
    by: answers.by.trim(),
    stance: chosen(answers.stance, WISHES) ?? 'not-welcome',
    words: answers.words.trim(),
    terms: {
      privateMessages: termOf(answers, 'privateMessages'),
      account: termOf(answers, 'account'),
      tag: termOf(answers, 'tag'),
      links: termOf(answers, 'links'),
      realNames: termOf(answers, 'realNames'),
      notes: [...partsOf('notes', answers.notes)],
    },
    ...optional('contactPage', readFrontPage(answers.contactPage) ?? ''),
    ...(operator !== '' && {
      operator: { name: operator, kind: chosen(answers.operatorKind, OPERATOR_KINDS) ?? 'not-known' },
    }),
    ...optional('audience', answers.audience.trim()),
  };
}

function termOf<Term extends TermQuestion>(
  answers: Answers,
  term: Term,
): (typeof TERM_CHOICES)[Term][number] | 'not-stated' {
  const offered: readonly (typeof TERM_CHOICES)[Term][number][] = TERM_CHOICES[term];
  return chosen(answers[term], offered) ?? 'not-stated';
}

function optional<Name extends string>(name: Name, value: string): { readonly [N in Name]?: string } {
  return value === '' ? {} : ({ [name]: value } as { readonly [N in Name]?: string });
}
