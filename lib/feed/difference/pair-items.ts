export interface Paired<I> {
  readonly removed: readonly I[];
  readonly added: readonly I[];
  /** Another item in the same place. */
  readonly replaced: readonly (readonly [I, I])[];
  /** The same item, by its key. What it says may have changed. */
  readonly kept: readonly (readonly [I, I])[];
  /** Whether the kept items stand in another order than before. */
  readonly reordered: boolean;
}

/** Items by their key; one that comes twice has a key for each time. */
function byKey<I>(items: readonly I[], key: (item: I) => string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const places = new Map<string, number>();
  items.forEach((item, place) => {
    const time = (times.get(key(item)) ?? 0) + 1;
    times.set(key(item), time);
    places.set(`${key(item)}\n${time}`, place);
  });
  return places;
}

/** Finds for each item of a list what has become of it. */
export function pairItems<I>(was: readonly I[], now: readonly I[], key: (item: I) => string): Paired<I> {
  const before = byKey(was, key);
  const after = byKey(now, key);
  const keptBefore = [...before].filter(([each]) => after.has(each));
  const keptAfter = [...after].filter(([each]) => before.has(each));
  const goneFrom = new Set([...before].filter(([each]) => !after.has(each)).map(([, place]) => place));
  const newAt = new Set([...after].filter(([each]) => !before.has(each)).map(([, place]) => place));
  const inPlace = [...goneFrom].filter((place) => newAt.has(place));

  const pair = (old: number, next: number): (readonly [I, I])[] =>
    was
      .slice(old, old + 1)
      .flatMap((first) => now.slice(next, next + 1).map((second) => [first, second] as const));
  return {
    removed: was.filter((_, place) => goneFrom.has(place) && !newAt.has(place)),
    added: now.filter((_, place) => newAt.has(place) && !goneFrom.has(place)),
    replaced: inPlace.flatMap((place) => pair(place, place)),
    kept: keptBefore.flatMap(([each, place]) => pair(place, after.get(each) ?? -1)),
    reordered: keptBefore.some(([each], place) => keptAfter[place]?.[0] !== each),
  };
}
