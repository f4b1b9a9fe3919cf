import type { Person } from './advice';
import type { Example } from './guidance';
import type { Organisation } from './organisation';
import type { PublishedList } from './published';
import { currentOrganisation } from './successor';

/** Tells whether an organisation is the person’s own, under a former name or today’s. None is where hers is not known. */
export function ownOrganisation(
  organisations: readonly Organisation[],
  person: Pick<Person, 'organisation'>,
): (id: string) => boolean {
  const own = person.organisation;
  if (own === null) return () => false;
  const today = (currentOrganisation(organisations, own.id) ?? own).id;
  return (id) => id === own.id || currentOrganisation(organisations, id)?.id === today;
}

/** The worked examples that are for a person: all but those that are for officials of other bodies only. */
export function examplesFor(
  { guidance: { examples }, organisations }: Pick<PublishedList, 'guidance' | 'organisations'>,
  person: Pick<Person, 'organisation'>,
): readonly Example[] {
  const isOwn = ownOrganisation(organisations, person);
  return examples.filter(({ fits }) => fits.organisations?.some(isOwn) ?? true);
}
