import type { FeedSources } from '../feed-sources';
import { fieldName } from '../field-name';
import type { SourceProblem } from '../source-problem';
import { everything, problemIn, type LintRule } from './rule';

const E_MAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;

/** `Mr`, `Dr` and the like before a name. */
const TITLED = /\b(Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev)\.?\s+[A-Z]/;

/** Two words with a capital and nothing else: `Jo Bloggs`. */
const NAME_LIKE = /^(?!The |Our )\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

/** Words that make it a role, a team or a body after all. */
const ROLE =
  /\b(team|teams|office|officers?|desk|unit|council|society|service|services|department|ministry|moderators?|administrators?|admins?|staff|group|trust|committee|owners?|manager|community|forum|limited|ltd|plc|agency|association|volunteers|board|helpline|line|house|court|police|lawyers?|media|press)\b/i;

/** Addresses of one person's page on a forum or a network. */
const PERSONAL_PAGE =
  /\/(users?|members?|profiles?|u|in|@[^/]+)\/[^/]+|[?&](u|uid|user|username)=|memberlist\.php\?.*mode=viewprofile/i;

/** No private person is named or reached through the list: roles, teams and public pages only. */
export const people: LintRule = {
  id: 'people',
  find: (sources) => [...eMailsIn(sources), ...forumPeople(sources), ...planPeople(sources)],
};

function eMailsIn(sources: FeedSources): SourceProblem[] {
  return everything(sources).flatMap(({ kind, name, thing }) =>
    textsIn(thing, [])
      .filter(({ text }) => E_MAIL.test(text) && !/^https?:/.test(text))
      .map(({ path }) =>
        problemIn(
          kind,
          name,
          fieldName(path, thing),
          'An e-mail address may reach one person: give a page instead.',
        ),
      ),
  );
}

function forumPeople({ forums }: FeedSources): SourceProblem[] {
  return forums.flatMap(({ id, name, operator, stance }) => {
    const { contact } = operator;
    return [
      ...(looksLikePerson(operator.name) && operator.name !== name
        ? [problemIn('forums', id, 'operator.name', PERSON)]
        : []),
      ...('by' in stance && looksLikePerson(stance.by) ? [problemIn('forums', id, 'stance.by', PERSON)] : []),
      ...(contact !== undefined && PERSONAL_PAGE.test(contact)
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

function looksLikePerson(text: string): boolean {
  return TITLED.test(text) || (NAME_LIKE.test(text) && !ROLE.test(text));
}

function textsIn(thing: object, path: readonly PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  return Object.entries(thing).flatMap(([key, value]: [string, unknown]) => {
    const step = [...path, Array.isArray(thing) ? Number(key) : key];
    if (typeof value === 'string') return [{ path: step, text: value }];
    return value !== null && typeof value === 'object' ? textsIn(value, step) : [];
  });
}
