import type { PublishedList } from '../../list/published';
import { layOne, type Laid } from './lay-one';
import type { Overlay } from './overlay';
import { openTaken } from './taken';

/**
 * What departments’ own lists come to on top of one cross-government list. Only what is in a list’s scope is read, so
 * that no list whatever can do more, accepted or not.
 *
 * @param layers in the order in which they are heard: of two that say something about one thing, the first is
 */
export function makeOverlay(base: PublishedList, layers: readonly PublishedList[]): Overlay {
  const taken = openTaken(base);
  const laid = layers.map((layer) => layOne(base, layer, taken));
  const originsOf = (ids: (one: Laid) => readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      laid.flatMap((one) => (one.origin === null ? [] : ids(one).map((id) => [id, one.feed] as const))),
    );
  return {
    origins: {
      lists: laid.flatMap(({ origin }) => (origin === null ? [] : [origin])),
      plans: originsOf(({ plans }) => plans.map(({ organisation }) => organisation)),
      forums: originsOf(({ forums }) => forums.map(({ id }) => id)),
      disclosures: originsOf(({ disclosures }) => disclosures.map(({ id }) => id)),
      examples: originsOf(({ examples }) => examples.map(({ id }) => id)),
    },
    forums: laid.flatMap(({ forums }) => forums),
    plans: laid.flatMap(({ plans }) => plans),
    disclosures: laid.flatMap(({ disclosures }) => disclosures),
    examples: laid.flatMap(({ examples }) => examples),
    leftOut: laid.flatMap(({ leftOut }) => leftOut),
  };
}
