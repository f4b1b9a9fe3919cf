import type { Kind } from '../../log/entry';
import { Outside } from '../scope/lookup';
import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';
import { kindCode, KINDS } from '../store/codes';

/** How many entries there are of each kind in each place of a plan and outside: most sections are made of it. */
export interface Tally {
  /** In a place by its number, or `Outside`. */
  readonly inPlace: (place: number, kind: Kind) => number;
  /** In a group of places: see `place-groups`. */
  readonly count: (group: number, kind: Kind) => number;
  /** Over all groups. */
  readonly ofKind: (kind: Kind) => number;
}

/** `Outside` begins this far below the first place. */
const BELOW = -Outside.notListed;

/** Counts the selected entries once, by place and kind. */
export function makeTally(scope: Scope, groups: readonly (readonly number[])[]): Tally {
  const { placeOfRow, places } = scope;
  const width = places.length + BELOW;
  const counts = new Int32Array(width * KINDS.length);
  for (const kind of KINDS) {
    const [from, to] = rangeOf(scope, kind);
    const first = kindCode[kind] * width + BELOW;
    for (let at = from; at < to; at += 1) {
      const cell = first + (placeOfRow[at] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  const inPlace = (place: number, kind: Kind) => counts[kindCode[kind] * width + BELOW + place] ?? 0;
  return {
    inPlace,
    count: (group, kind) => (groups[group] ?? []).reduce((sum, place) => sum + inPlace(place, kind), 0),
    ofKind: (kind) => {
      const [from, to] = rangeOf(scope, kind);
      return to - from;
    },
  };
}
