import { addDays, dayInLondon } from '../../list/time';
import type { Entry } from '../entry';
import { reduceEntry } from '../reduce-entry';
import { forumOrSite, type LogPeriod } from '../select-entries';
import type { InstantRange } from './log-source';
import type { LogAbout } from './outgoing-log';

/** What decides which entries leave, and how much of each. */
export type Chosen = Pick<LogAbout, 'period' | 'places' | 'detail'>;

/** The instants among which all entries of a period are: a day more at each end, since days go by London. */
export function rangeOf({ from, to }: LogPeriod): InstantRange {
  return { from: addDays(from, -1), until: addDays(to, 2) };
}

/** Of an instant that many characters are its day in UTC. */
const DAY_LENGTH = 10;

function isChosen(entry: Entry, { period, places }: Chosen): boolean {
  if (places && !places.includes(forumOrSite(entry))) return false;
  // London is never so far from UTC that a day between the two, its neighbours left out, could fall outside.
  const utc = entry.at.slice(0, DAY_LENGTH);
  if (utc > period.from && utc < period.to) return true;
  const day = dayInLondon(entry.at);
  return day >= period.from && day <= period.to;
}

/** Those of some entries that are chosen, told as briefly as chosen. */
export function chooseEntries(batch: readonly Entry[], chosen: Chosen): readonly Entry[] {
  const leaving: Entry[] = [];
  for (const entry of batch) if (isChosen(entry, chosen)) leaving.push(reduceEntry(entry, chosen.detail));
  return leaving;
}
