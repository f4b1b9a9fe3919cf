import type { Organisation } from '../../../lib/list/organisation';
import { wordsOf } from '../../../lib/list/search-words';
import { currentOrganisation } from '../../../lib/list/successor';

/** A body as it is today, and the former name under which it was found. */
export interface FoundOrganisation {
  readonly organisation: Organisation;
  readonly formerly: string | null;
}

/**
 * The bodies that somebody may mean, by the starts of words, in any order; renamed ones are found under each name they
 * ever had and offered as what they are today. No words: all of them by name.
 *
 * | words        | finds                                                     |
 * | ------------ | --------------------------------------------------------- |
 * | `dep edu`    | Department for Education                                  |
 * | `DfE`        | Department for Education                                  |
 * | `BEIS`       | Department for Business and Trade, formerly BEIS          |
 */
export function findOrganisations(
  organisations: readonly Organisation[],
  words: string,
): readonly FoundOrganisation[] {
  const asked = wordsOf(words);
  return organisations
    .filter(({ successor }) => successor === undefined)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .flatMap((organisation) => {
      if (isMeant(organisation, asked)) return { organisation, formerly: null };
      const formerly = formerNames(organisations, organisation).find((name) => matches(name, asked));
      return formerly === undefined ? [] : { organisation, formerly };
    });
}

function isMeant({ name, shortName }: Organisation, asked: readonly string[]): boolean {
  return matches(`${name} ${shortName} ${initials(name)}`, asked);
}

function matches(name: string, asked: readonly string[]): boolean {
  const words = wordsOf(name);
  return asked.every((start) => words.some((word) => word.startsWith(start)));
}

function initials(name: string): string {
  return wordsOf(name)
    .map((word) => word.slice(0, 1))
    .join('');
}

function formerNames(organisations: readonly Organisation[], today: Organisation): readonly string[] {
  const before = organisations.filter(
    ({ id }) => id !== today.id && currentOrganisation(organisations, id)?.id === today.id,
  );
  return [
    ...today.formerNames.map(({ name }) => name),
    ...before.flatMap(({ name, shortName }) => [name, shortName]),
  ];
}
