import type { Organisation } from '../../list/organisation';
import { currentOrganisation } from '../../list/successor';

/** Tells under which identity of today something was done that is stamped with an identity of any time. */
export interface Identities {
  /** The organisation of today; the id itself where the list knows nothing of it. */
  readonly today: (id: string) => string;
  /** An identity and its successors, the identity itself first. */
  readonly onwards: (id: string) => readonly string[];
  /** Every other identity that counts with an organisation of today, by id. */
  readonly former: (today: string) => readonly string[];
}

/** What GOV.UK makes of a body's name in its address: lower case, words joined by hyphens. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Every id that a body of today was known by: ids of bodies it succeeded, and its former names as addresses. */
export function readIdentities(organisations: readonly Organisation[]): Identities {
  const known = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const byFormerName = new Map(
    organisations.flatMap(({ id, formerNames }) =>
      formerNames.map(({ name }) => [slugOf(name), id] as const).filter(([slug]) => !known.has(slug)),
    ),
  );
  const nextOf = (id: string): string | undefined => known.get(id)?.successor ?? byFormerName.get(id);
  const today = (id: string): string => {
    const start = byFormerName.get(id) ?? id;
    return currentOrganisation(organisations, start)?.id ?? start;
  };
  const onwards = (id: string): readonly string[] => {
    const path: string[] = [];
    for (let next: string | undefined = id; next !== undefined && !path.includes(next);) {
      path.push(next);
      next = nextOf(next);
    }
    return path;
  };
  const former = (of: string): readonly string[] =>
    [...known.keys(), ...byFormerName.keys()].filter((id) => id !== of && today(id) === of).toSorted();
  return { today, onwards, former };
}
