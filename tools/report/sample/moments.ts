import { addDays, dayInLondon, daysBetween, instantToMs, msToInstant } from '../../../lib/list/time';
import type { LogPeriod } from '../../../lib/log/select-entries';
import { startOfDayInLondon } from '../../../lib/log/start-of-day';
import type { Chance } from '../../bench/made-up/chance';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** A moment at which something was done, and how far London was ahead of UTC then, in minutes. */
export interface Moment {
  readonly ms: number;
  readonly at: string;
  readonly offset: number;
}

/** An instant to the second, as the log writes it. */
export function instantOf(ms: number): string {
  return msToInstant(ms).replace(/\.\d+Z$/, 'Z');
}

function isWeekend(day: string): boolean {
  const sinceMonday = ((daysBetween('1970-01-05', day) % 7) + 7) % 7;
  return sinceMonday > 4;
}

/** Minutes after midnight: mostly at lunch and through the working day, now and then in the evening. */
function timeOfDay(chance: Chance): number {
  const when = chance.below(100);
  if (when < 35) return 12 * 60 + chance.below(110);
  if (when < 94) return 9 * 60 + chance.below(510);
  return 18 * 60 + chance.below(340);
}

/** Makes up a moment of a period, seldom at a weekend. */
export function makeMoment({ from, to }: LogPeriod, chance: Chance): Moment {
  const days = daysBetween(from, to) + 1;
  let day = addDays(from, chance.below(days));
  for (let tries = 0; tries < 3 && isWeekend(day); tries += 1) day = addDays(from, chance.below(days));
  // Counted back from the end of the day: whatever the clocks do, they do it before people are up.
  const end = instantToMs(startOfDayInLondon(addDays(day, 1)));
  const ms = end - (DAY_MINUTES - timeOfDay(chance)) * MINUTE_MS + chance.below(60) * 1000;
  const offset = (instantToMs(`${addDays(day, 1)}T00:00:00Z`) - end) / MINUTE_MS;
  return { ms, at: instantOf(ms), offset };
}

/** When a question was asked that is answered at a moment: mostly the same day or the day before, seldom weeks. */
export function askedBefore(ms: number, chance: Chance): number {
  const usual = chance.below(10) < 7 ? 20 : 90;
  const hours = -Math.log((chance.below(1_000_000) + 1) / 1_000_001) * usual;
  return ms - Math.max(5, Math.round(hours * 60)) * MINUTE_MS;
}

/** The day in London of milliseconds since 1970. */
export function dayOf(ms: number): string {
  return dayInLondon(instantOf(ms));
}
