import type { Forum, Terms } from '../../lib/list/forum';
import type { AdministratorAnswers, Nomination } from '../../lib/list/nomination';
import { dayInLondon, formatDay } from '../../lib/list/time';
import { begin, newEntry, type Begun } from './new-entry';

/** A forum's id from its name or, where nobody has given one, from its host: `Parents’ Corner` is `parents-corner`. */
export function idFor({ host, administrator, suggestion }: Nomination): string {
  const words = administrator?.name ?? suggestion?.name ?? host.replace(/^www\./, '');
  return words
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * A nominated site as an entry to review. What nobody has said is left empty, and the entry says that it comes from a
 * nomination: whoever wrote it may not be who they say.
 */
export function forumFrom(nomination: Nomination, id: string, today: string): Begun {
  const { host, administrator, suggestion } = nomination;
  const template = JSON.parse(newEntry('forum', id, today).text) as Record<string, object>;
  const said = administrator ?? suggestion;
  const address = said && new URL(said.address);
  const path = address && address.hostname === host ? address.pathname.replace(/\/+$/, '') : '';
  const nominated = {
    ...template,
    addresses: [{ host, ...(path !== '' && { paths: [path] }) }],
    ...(said && {
      name: said.name ?? '',
      audience: { ...template['audience'], summary: said.audience ?? '' },
      operator: { ...template['operator'], ...operatorFrom(said) },
    }),
    ...(administrator && {
      verification: { state: 'not-verified', note: doubt(nomination) },
      ...answersFrom(nomination, administrator),
      sources: [sourceOf(nomination)],
    }),
  };
  return begin('forums', id, inOrderOf(template, nominated));
}

/** A listed forum, as its source has it, with what its own administrators now say: stance, terms and contact page. */
export function forumWith(forum: Forum, nomination: Nomination, administrator: AdministratorAnswers): Forum {
  const { stance, terms } = answersFrom(nomination, administrator);
  return {
    ...forum,
    operator: { ...forum.operator, ...operatorFrom(administrator) },
    stance,
    terms: termsWith(forum.terms, terms),
  };
}

/** What they have not said now stays as it was; nothing that a source stated is lost by silence. */
function termsWith(was: Terms, said: Terms): Terms {
  const { notes, source, ...answers } = said;
  const stated = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'not-stated'));
  if (Object.keys(stated).length === 0 && notes.length === 0) return was;
  return { ...was, ...stated, ...(notes.length > 0 && { notes }), ...(source && { source }) };
}

function operatorFrom({
  operator,
  contactPage,
}: Pick<AdministratorAnswers, 'operator' | 'contactPage'>): Partial<Forum['operator']> {
  return { ...operator, ...(contactPage !== undefined && { contact: contactPage }) };
}

function answersFrom(
  nomination: Nomination,
  { stance, words, by, terms }: AdministratorAnswers,
): Pick<Forum, 'stance' | 'terms'> {
  const source = sourceOf(nomination);
  return {
    stance: { name: stance, words, by, on: dayOf(nomination), source },
    terms: { ...terms, source },
  };
}

function dayOf({ suggestedAt }: Nomination): string {
  return dayInLondon(suggestedAt);
}

function sourceOf(nomination: Nomination) {
  return { title: 'What the forum’s administrators wrote to us', seen: dayOf(nomination) };
}

function doubt(nomination: Nomination): string {
  return `From a nomination of ${formatDay(dayOf(nomination))}. Nobody has checked yet that its sender speaks for the forum.`;
}

/** The fields of a nominated forum as they stand in the template, which is the order of the schema. */
function inOrderOf(template: object, nominated: object): object {
  const given = new Map(Object.entries(nominated));
  return Object.fromEntries(Object.keys(template).map((field) => [field, given.get(field)]));
}
