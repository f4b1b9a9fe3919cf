import { articleFor } from './disclosure-article';
import type { Organisation } from './organisation';

const OPENS_ALREADY =
  /^(?:a|an|the|one of|part of|some|your|our|my|in|on|at|from|with|responsible for|head of|director of|chief executive of)\s/i;

/**
 * A role as it stands after "I am": with an article where it has none, without a full stop.
 *
 * | role                         | said                    |
 * | ---------------------------- | ----------------------- |
 * | `benefits adviser`           | `a benefits adviser`    |
 * | `an education adviser`       | itself                  |
 * | `I’m a benefits adviser.`    | `a benefits adviser`    |
 * | `one of the childcare team`  | itself                  |
 * | nothing, or only spaces      | `an official`           |
 */
export function sayRole(role: string | null): string {
  const plain = (role ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:I am|I['’]m) /i, '')
    .replace(/[\s.]+$/, '');
  if (plain === '') return 'an official';
  const opening = OPENS_ALREADY.exec(plain);
  return opening === null
    ? `${articleFor(plain)} ${plain}`
    : opening[0].toLowerCase() + plain.slice(opening[0].length);
}

/** Common nouns that a body's name is built on: such a body is "the" one of its name. */
const COMMON_NOUN =
  /\b(?:agency|archives|assembly|authority|bank|board|borough|centre|commission|committee|company|corporation|council|department|executive|fund|government|inspectorate|institute|laboratory|library|ministry|mint|museum|office|ombudsman|parliament|registry|regulator|secretariat|service|tribunal|treasury|unit)$/i;

/**
 * An organisation's name as it stands inside a sentence: with "the" where its name is built on a common noun.
 *
 * | name                         | said                             |
 * | ---------------------------- | -------------------------------- |
 * | `Department for Education`   | `the Department for Education`   |
 * | `Cabinet Office`             | `the Cabinet Office`             |
 * | `The National Archives`      | `the National Archives`          |
 * | `HM Revenue & Customs`       | itself                           |
 * | `NHS England`, `Defra`       | itself                           |
 * | `Sheffield City Council`     | itself                           |
 * | not known                    | `a public body`                  |
 */
export function sayOrganisation(organisation: Organisation | null): string {
  if (organisation === null) return 'a public body';
  const { name, kind } = organisation;
  if (/^the /i.test(name)) return `the${name.slice(3)}`;
  if (/^(?:HM|His Majesty['’]s|Her Majesty['’]s) /.test(name)) return name;
  const whole = name.replace(/\s*\([^)]*\)$/, '');
  const head = /^(.+?) (?:of|for|on|to) /i.exec(whole)?.[1] ?? '';
  const council = kind === 'council';
  const common = COMMON_NOUN.test(head) || (!council && whole.includes(' ') && COMMON_NOUN.test(whole));
  return common ? `the ${name}` : name;
}

/**
 * Fills `{role}` and `{organisation}` in, each once and for all: what is filled in is not read again. An article that
 * the template itself puts before them is dropped in favour of the right one, and a sentence starts with a capital.
 */
export function sayWho(
  template: string,
  person: { readonly role: string | null; readonly organisation: Organisation | null },
): string {
  const words = { role: sayRole(person.role), organisation: sayOrganisation(person.organisation) };
  return template.replaceAll(
    /(?:\b(?:an?|the) )?\{(role|organisation)\}/gi,
    (_, name: string, at: number) => {
      const said = name.toLowerCase() === 'role' ? words.role : words.organisation;
      const opens = /(?:^|[.!?]\s+|\n\s*)$/.test(template.slice(0, at));
      return opens ? said.charAt(0).toUpperCase() + said.slice(1) : said;
    },
  );
}
