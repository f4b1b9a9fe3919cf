import type { Place, Posting } from './advice';
import { fits, serves, specificity, type Situation } from './fits';
import type { Example, Guidance } from './guidance';
import { wordsOf } from './search-words';

/** Fewer than this to choose from, and every thread of a forum would show the same example. */
const ENOUGH = 3;

/** A whole number that depends on a text alone (FNV-1a, 32 bits). */
function numberFor(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** How many of an example's keywords are, with all their words, among what our plan means to answer here. */
function overlap(example: Example, topics: ReadonlySet<string>): number {
  return example.keywords.filter((keyword) => wordsOf(keyword).every((word) => topics.has(word))).length;
}

/** Where one may not post, an example that says "fine" misleads unless it is about just such a forum. */
function misleads(example: Example, posting: Posting): boolean {
  return example.verdict === 'fine' && !serves(example.fits, posting);
}

/**
 * One worked example for a place: among those that fit best (by stance, approach, mode and terms, then by our plan's
 * topics) one that the forum and thread decide, so that another thread shows another and the same thread the same.
 * Null when none fits, and on a closed forum.
 */
export function exampleFor(
  guidance: Guidance,
  situation: Situation,
  posting: Posting,
  thread: Place['thread'],
): Example | null {
  if (posting.may === 'not-post' && posting.because === 'closed') return null;
  const topics = new Set(situation.here?.topics.flatMap(({ name }) => wordsOf(name)) ?? []);
  const ranked = guidance.examples
    .filter((example) => fits(example.fits, situation) && !misleads(example, posting))
    .map((example) => ({ example, closeness: specificity(example.fits), shared: overlap(example, topics) }))
    .toSorted(
      (a, b) => b.closeness - a.closeness || b.shared - a.shared || (a.example.id < b.example.id ? -1 : 1),
    );
  const closest = ranked.filter(({ closeness, shared }) => closeness > 0 || shared > 0).length;
  const candidates = closest === 0 ? ranked : ranked.slice(0, Math.max(closest, ENOUGH));
  const chosen = candidates[numberFor(`${situation.forum.id} ${thread ?? ''}`) % candidates.length];
  return chosen?.example ?? null;
}
