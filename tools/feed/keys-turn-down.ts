import type { Surroundings } from './command';
import { tellTrustRefusal, type TrustRefusal } from './verify-words';

/** Why a command did not do what it was asked: a word for programs, a sentence for people. */
export interface TurnedDown {
  readonly reason: string;
  readonly sentence: string;
}

/** A reason of the client’s own code. */
export function because(refusal: TrustRefusal): TurnedDown {
  return { reason: refusal.why, sentence: tellTrustRefusal(refusal) };
}

/** Says that nothing was done, and why; answers the exit code. */
export function turnDown(around: Surroundings, json: boolean, { reason, sentence }: TurnedDown): number {
  if (json) around.print(JSON.stringify({ outcome: 'refused', reason, sentence }));
  else {
    around.complain(sentence);
    around.complain('Nothing was written.');
  }
  return 1;
}
