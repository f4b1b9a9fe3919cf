/** Texts up to this many characters are told whole. */
const SHORT = 60;
/** How many equal words are kept before and after what differs. */
const AROUND = 3;

function equalAtStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((each, place) => each !== b[place]);
  return differs === -1 ? a.length : differs;
}

function cut(words: readonly string[], start: number, end: number): string {
  const first = Math.max(0, start - AROUND);
  const last = Math.min(words.length, words.length - end + AROUND);
  return (first > 0 ? '…' : '') + words.slice(first, last).join(' ') + (last < words.length ? '…' : '');
}

/**
 * Two texts, told so that their difference is seen: what is the same at their beginnings and ends is left out, but for a
 * few words around. Short texts stay whole.
 *
 * | from                                                   | to                                              |
 * | ------------------------------------------------------ | ----------------------------------------------- |
 * | `…school questions within 2 working days. Anyone in…`   | `…school questions within 1 working day. Anyone in…` |
 */
export function excerptDifference(from: string, to: string): readonly [string, string] {
  if (from.length <= SHORT && to.length <= SHORT) return [from, to];
  const was = from.split(' ');
  const now = to.split(' ');
  const start = equalAtStart(was, now);
  const rest = Math.min(was.length, now.length) - start;
  const end = Math.min(rest, equalAtStart(was.toReversed(), now.toReversed()));
  return [cut(was, start, end), cut(now, start, end)];
}
