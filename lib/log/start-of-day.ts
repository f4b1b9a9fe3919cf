import { addDays, dayInLondon } from '../list/time';

/** The instant at which a day begins in London: `2026-07-01` begins at `2026-06-30T23:00:00Z`. */
export function startOfDayInLondon(day: string): string {
  const inSummer = `${addDays(day, -1)}T23:00:00Z`;
  return dayInLondon(inSummer) === day ? inSummer : `${day}T00:00:00Z`;
}
