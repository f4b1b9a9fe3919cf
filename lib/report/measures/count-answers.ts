import { ANSWERS, answerDays, answerTargets } from '../scope/answer-time';
import { Outside } from '../scope/lookup';
import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';
import { type Histogram, makeHistogram } from './histogram';

/** What is known of the times of all answers, by place. A place is its number or `Outside`. */
export interface AnswerCounts {
  /** Those whose time is known. */
  readonly known: (places: readonly number[]) => number;
  /** Of those the ones that the plan gives a time for; all of a place or none. */
  readonly withTarget: (places: readonly number[]) => number;
  readonly inTime: (places: readonly number[]) => number;
  /** Working days in the middle; null where no time is known. */
  readonly median: (places: readonly number[]) => number | null;
}

/** `Outside` begins this far below the first place. */
const BELOW = -Outside.notListed;

/** Measures every answer once. */
export function countAnswers(scope: Scope): AnswerCounts {
  const { store, rows, placeOfRow, places } = scope;
  const targets = answerTargets(places);
  const times: Histogram = makeHistogram(places.length + BELOW);
  const inTime = new Int32Array(places.length);
  for (const kind of ANSWERS) {
    const [from, to] = rangeOf(scope, kind);
    for (let at = from; at < to; at += 1) {
      const days = answerDays(store, rows[at] ?? 0);
      if (days < 0) continue;
      const place = placeOfRow[at] ?? 0;
      times.add(place + BELOW, days);
      // Outside the plan there is no target, and nothing is written.
      if (days <= (targets[place] ?? -1) && place >= 0) inTime[place] = (inTime[place] ?? 0) + 1;
    }
  }
  const shifted = (of: readonly number[]) => of.map((place) => place + BELOW);
  return {
    known: (of) => times.size(shifted(of)),
    withTarget: (of) => times.size(shifted(of.filter((place) => (targets[place] ?? 0) > 0))),
    inTime: (of) =>
      of.reduce((sum, place) => sum + ((targets[place] ?? 0) > 0 ? (inTime[place] ?? 0) : 0), 0),
    median: (of) => times.median(shifted(of)),
  };
}
