import type { QualityProblem } from '../states';
import { dayNumber } from '../store/days';
import { Flag, NO_DAY } from '../store/columns';
import { isAnswer } from './answer-time';
import { Outside } from './lookup';
import type { Scope } from './scope';

/** The problems in the order in which they are told. */
export const PROBLEMS: readonly QualityProblem[] = [
  'forum-not-in-list',
  'asked-not-known',
  'asked-after-answer',
  'in-the-future',
  'clock-changed',
  'outside-file-period',
  'other-plan-version',
];

/** Whether the selected entry at a place has a problem. */
export type HasProblem = (at: number) => boolean;

/** For the code of each place whether it is a forum that the list does not know. */
function unknownForums({ store, request }: Scope): Uint8Array {
  const known = new Set(request.list.forums.map(({ id }) => id));
  return Uint8Array.from({ length: store.places.size }, (_, code) => {
    const text = store.places.text(code);
    return text.startsWith('//') || known.has(text) ? 0 : 1;
  });
}

/** How each problem is found in the selected entries. */
export function findProblems(scope: Scope): Readonly<Record<QualityProblem, HasProblem>> {
  const { rows, placeOfRow, store, places, request } = scope;
  const { flags, place, asked, day, planVersion } = store.columns;
  const isUnknown = unknownForums(scope);
  const versions = Float64Array.from(places, ({ span }) => span.plan.version);
  const madeOn = dayNumber(request.madeOn);
  const hasFlag =
    (flag: number): HasProblem =>
    (at) =>
      ((flags[rows[at] ?? 0] ?? 0) & flag) !== 0;
  return {
    'forum-not-in-list': (at) => isUnknown[place[rows[at] ?? 0] ?? 0] === 1,
    'asked-not-known': (at) => {
      const row = rows[at] ?? 0;
      return asked[row] === NO_DAY && isAnswer(store, row);
    },
    'asked-after-answer': hasFlag(Flag.askedAfterAnswer),
    'in-the-future': (at) => (day[rows[at] ?? 0] ?? 0) > madeOn,
    'clock-changed': hasFlag(Flag.clockChanged),
    'outside-file-period': hasFlag(Flag.outsideFilePeriod),
    'other-plan-version': (at) => {
      const shown = planVersion[rows[at] ?? 0] ?? 0;
      const inPlan = placeOfRow[at] ?? Outside.notInPlan;
      // Off the plan's forums no version is shown, so there is nothing to differ from.
      if (shown === 0 || inPlan === Outside.notInPlan || inPlan === Outside.notListed) return false;
      return inPlan === Outside.noPlan || versions[inPlan] !== shown;
    },
  };
}
