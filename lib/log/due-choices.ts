import { addDays, addWorkingDays } from '../list/time';

/** What people promise when the plan says nothing: two working days. */
const USUAL_WORKING_DAYS = 2;

/** A day by which to answer, one press away. */
export type DueChoice =
  | { readonly by: 'tomorrow' | 'week'; readonly day: string }
  | {
      readonly by: 'working-days';
      readonly day: string;
      readonly workingDays: number;
      /** Whether the plan promises it here. */
      readonly promised: boolean;
    };

/**
 * The usual days by which to answer, the nearest first and none twice: tomorrow, the plan's own promise, a week. The
 * plan's promise stands before another of the same day.
 *
 * @param promise the working days in which the plan means to answer here; null where it promises nothing
 */
export function dueChoices(today: string, promise: number | null): readonly DueChoice[] {
  const workingDays = promise ?? USUAL_WORKING_DAYS;
  const choices: readonly DueChoice[] = [
    {
      by: 'working-days',
      day: addWorkingDays(today, workingDays),
      workingDays,
      promised: promise !== null,
    },
    { by: 'tomorrow', day: addDays(today, 1) },
    { by: 'week', day: addDays(today, 7) },
  ];
  return choices
    .filter((choice, n) => choices.findIndex(({ day }) => day === choice.day) === n)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
