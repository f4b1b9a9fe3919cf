import type { Organisation } from './organisation';

/**
 * The body that an organisation is today: departments are renamed and merged, and what was said under a former
 * identity still counts. Follows successors as far as the list knows them; null when the list does not know `id`.
 *
 * | id                                      | today                          |
 * | --------------------------------------- | ------------------------------ |
 * | `department-for-education`              | itself                         |
 * | `department-for-education-and-skills`   | `department-for-education`     |
 */
export function currentOrganisation(organisations: readonly Organisation[], id: string): Organisation | null {
  let current: Organisation | null = null;
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    const wanted: string = next;
    const found = organisations.find((organisation) => organisation.id === wanted);
    if (found === undefined) break;
    seen.add(wanted);
    current = found;
    next = found.successor;
  }
  return current;
}
