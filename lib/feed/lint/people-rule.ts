import { findEMail, looksLikePerson, looksLikePersonalPage } from '../../list/person-like';
import type { FeedSources } from '../feed-sources';
import type { SourceProblem } from '../source-problem';
import { problemIn, type LintRule } from './rule';
import { textsOf } from './texts-of';

/** No private person is named or reached through the list: roles, teams and public pages only. */
export const people: LintRule = {
  id: 'people',
  find: (sources) => [
    ...eMailsIn(sources),
    ...headPeople(sources),
    ...forumPeople(sources),
    ...planPeople(sources),
  ],
};

function eMailsIn(sources: FeedSources): SourceProblem[] {
  return textsOf(sources)
    .filter(({ text }) => findEMail(text) !== null && !/^https?:/.test(text))
    .map(({ file, field }) => ({
      file,
      field,
      reason: 'An e-mail address may reach one person: give a page instead.',
    }));
}

function headPeople({ head }: FeedSources): SourceProblem[] {
  const file = 'feed.json';
  return [
    ...(looksLikePerson(head.publisher) ? [{ file, field: 'publisher', reason: PERSON }] : []),
    ...(head.contact !== undefined && looksLikePersonalPage(head.contact)
      ? [{ file, field: 'contact', reason: 'This looks like one person’s page: give the team’s own.' }]
      : []),
  ];
}

function forumPeople({ forums }: FeedSources): SourceProblem[] {
  return forums.flatMap(({ id, name, operator, stance }) => {
    const { contact } = operator;
    return [
      ...(looksLikePerson(operator.name) && operator.name !== name
        ? [problemIn('forums', id, 'operator.name', PERSON)]
        : []),
      ...('by' in stance && looksLikePerson(stance.by) ? [problemIn('forums', id, 'stance.by', PERSON)] : []),
      ...(contact !== undefined && looksLikePersonalPage(contact)
        ? [
            problemIn(
              'forums',
              id,
              'operator.contact',
              'This looks like one person’s page: give the forum’s own.',
            ),
          ]
        : []),
    ];
  });
}

function planPeople({ plans }: FeedSources): SourceProblem[] {
  return plans.flatMap(({ organisation, owner, forums }) => [
    ...(looksLikePerson(owner) ? [problemIn('plans', organisation, 'owner', PERSON)] : []),
    ...forums.flatMap(({ whoMayPost, escalation }, n) => [
      ...(looksLikePerson(whoMayPost)
        ? [problemIn('plans', organisation, `forums[${n}].whoMayPost`, PERSON)]
        : []),
      ...escalation.flatMap(({ to }, m) =>
        looksLikePerson(to)
          ? [problemIn('plans', organisation, `forums[${n}].escalation[${m}].to`, PERSON)]
          : [],
      ),
    ]),
  ]);
}

const PERSON = 'This looks like a person’s name: name the role or the team.';
