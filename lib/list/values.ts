import type { Guidance, Value } from './guidance';
import type { Organisation } from './organisation';

/**
 * The values of the Code that binds an organisation, in their order. Scotland and Wales have versions of their own;
 * bodies outside the Civil Service have their own rules, so the list may have none for them, and then none are shown.
 * Somebody whose organisation is not known sees the UK's.
 */
export function valuesFor(guidance: Guidance, organisation: Organisation | null): readonly Value[] {
  const administration = organisation?.administration ?? 'uk';
  return guidance.values
    .filter(({ administrations }) => administrations.includes(administration))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
