import type { AnyRefusal } from '../../lib/feed/refused-text';
import type { Surroundings } from '../command/command';
import { tellRefusal } from './verify-words';

/** Why a command did not do what it was asked: a word for programs, a sentence for people. */
export interface TurnedDown {
  readonly reason: string;
  readonly sentence: string;
}

/** A reason of the client’s own code. */
export function because(refusal: AnyRefusal): TurnedDown {
  return { reason: refusal.why, sentence: tellRefusal(refusal) };
}

/** Says why a command that writes did not, and that nothing was written; answers the exit code. */
export function turnDown(around: Surroundings, json: boolean, why: TurnedDown): number {
  refuse(around, json, why.reason, [why.sentence]);
  if (!json) around.complain('Nothing was written.');
  return 1;
}

/** Says why a command did not do what it was asked, a line each; answers the exit code. */
export function refuse(
  around: Surroundings,
  json: boolean,
  reason: string,
  sentences: readonly string[],
): number {
  if (json) around.print(JSON.stringify({ outcome: 'refused', reason, sentence: sentences.join(' ') }));
  else for (const sentence of sentences) around.complain(sentence);
  return 1;
}
