import type { QualityProblem } from '../states';
import { dayNumber } from '../store/days';
import { Flag, NO_DAY } from '../store/columns';
import { isAnswer } from './answer-time';
import { isOtherVersion, Outside } from './lookup';
import type { Scope } from './scope';
import { countFlag } from './select-rows';

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

/** How a problem is found. */
export interface ProblemFinder {
  /** Which of the selected entries can have it at all; `counted` were counted when they were selected. */
  readonly among: 'all' | 'answers' | 'none' | { readonly counted: number };
  /** Whether the selected entry at a place has it. */
  readonly has: (at: number) => boolean;
}

/** For the code of each place whether it is a forum that the list does not know. */
function unknownForums({ store, request }: Scope): Uint8Array {
  const known = new Set(request.list.forums.map(({ id }) => id));
  return Uint8Array.from({ length: store.places.size }, (_, code) => {
    const text = store.places.text(code);
    return text.startsWith('//') || known.has(text) ? 0 : 1;
  });
}

/** How each problem is found in the selected entries. */
export function findProblems(scope: Scope): Readonly<Record<QualityProblem, ProblemFinder>> {
  const { rows, placeOfRow, store, places, request } = scope;
  const { flags, place, asked, day, planVersion } = store.columns;
  const isUnknown = unknownForums(scope);
  const versions = Float64Array.from(places, ({ span }) => span.plan.version);
  const madeOn = dayNumber(request.madeOn);
  const hasFlag = (flag: number): ProblemFinder => ({
    among: { counted: countFlag(scope, flag) },
    has: (at) => ((flags[rows[at] ?? 0] ?? 0) & flag) !== 0,
  });
  return {
    'forum-not-in-list': {
      among: isUnknown.includes(1) ? 'all' : 'none',
      has: (at) => isUnknown[place[rows[at] ?? 0] ?? 0] === 1,
    },
    'asked-not-known': {
      among: 'answers',
      has: (at) => {
        const row = rows[at] ?? 0;
        return asked[row] === NO_DAY && isAnswer(store, row);
      },
    },
    'asked-after-answer': hasFlag(Flag.askedAfterAnswer),
    'in-the-future': {
      among: scope.to > madeOn ? 'all' : 'none',
      has: (at) => (day[rows[at] ?? 0] ?? 0) > madeOn,
    },
    'clock-changed': hasFlag(Flag.clockChanged),
    'outside-file-period': hasFlag(Flag.outsideFilePeriod),
    'other-plan-version': {
      among: { counted: scope.otherVersion },
      has: (at) => {
        const inPlan = placeOfRow[at] ?? Outside.notInPlan;
        return isOtherVersion(planVersion[rows[at] ?? 0] ?? 0, inPlan, versions[inPlan] ?? 0);
      },
    },
  };
}
