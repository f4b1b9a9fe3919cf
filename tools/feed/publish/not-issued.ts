import type { SourceProblem } from '../../../lib/feed/source-problem';
import type { TurnedDown } from '../turn-down';

/** Why there is no next number of a list. */
export interface NotIssued {
  readonly ok: false;
  readonly reason: string;
  readonly sentences: readonly string[];
  /** What is wrong in the sources. */
  readonly problems: readonly SourceProblem[];
}

/** No next number, for one reason. */
export function notIssued({ reason, sentence }: TurnedDown): NotIssued {
  return { ok: false, reason, sentences: [sentence], problems: [] };
}
