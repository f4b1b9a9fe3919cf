import type { Kind } from '../../log/entry';
import { KINDS_TOWARDS } from '../../log/kinds';
import { kindCode } from '../store/codes';
import { Flag, NO_DAY } from '../store/columns';
import { workingDaysBetween } from '../store/days';
import type { LogStore } from '../store/log-store';
import type { PlanPlace } from './forums-in-plan';

/** The kinds that answer a question, as commitments count them. */
export const ANSWERS: readonly Kind[] = KINDS_TOWARDS['share-answered-in-time'];

const ANSWER_CODES: readonly number[] = ANSWERS.map((kind) => kindCode[kind]);

/** Whether a row answers a question. */
export function isAnswer({ columns }: LogStore, row: number): boolean {
  const kind = columns.kind[row];
  return ANSWER_CODES.some((code) => code === kind);
}

/**
 * Working days from the question to the answer of a row; -1 where it is not known when the question was asked, or it is
 * dated after its answer.
 */
export function answerDays({ columns }: LogStore, row: number): number {
  const asked = columns.asked[row] ?? NO_DAY;
  if (asked === NO_DAY || ((columns.flags[row] ?? 0) & Flag.askedAfterAnswer) !== 0) return -1;
  return workingDaysBetween(asked, columns.day[row] ?? 0);
}

/** The working days that the plan gives in each place; 0 where it gives none. */
export function answerTargets(places: readonly PlanPlace[]): Int32Array {
  return Int32Array.from(places, ({ here }) => here.answerWithinWorkingDays ?? 0);
}
