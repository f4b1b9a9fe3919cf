import { Outside } from '../scope/lookup';
import type { Scope } from '../scope/scope';
import type { Elsewhere } from '../states';

/** Where entries can be made outside the forums of the plans, in the order in which it is told. */
export const ELSEWHERE: readonly Elsewhere[] = ['not-in-plan', 'no-plan', 'not-listed'];

const OUTSIDE: Readonly<Record<Elsewhere, number>> = {
  'not-in-plan': Outside.notInPlan,
  'no-plan': Outside.noPlan,
  'not-listed': Outside.notListed,
};

/**
 * The places that are told together, as groups by number: first each forum of the plans, which has a place in every
 * version that names it, then each kind of place elsewhere.
 */
export function placeGroups({ forums, places }: Scope): readonly (readonly number[])[] {
  const numbers = new Map(places.map((place, number) => [place, number]));
  return [
    ...forums.map((forum) => forum.places.flatMap((place) => numbers.get(place) ?? [])),
    ...ELSEWHERE.map((where) => [OUTSIDE[where]]),
  ];
}
