import { dayInLondon } from '../list/time';
import type { Entry } from './entry';
import { byInstant } from './merge-logs';

/** Days in London, both included. */
export interface LogPeriod {
  readonly from: string;
  readonly to: string;
}

/** Which entries: those of a period and, when `places` is given, of those forums (by id) and sites (by host). */
export interface Selection extends LogPeriod {
  readonly places?: readonly string[];
}

/** The forum's id of an entry, or the host of a site that is not listed. */
export function forumOrSite(entry: Entry): string {
  return entry.where.precision === 'site' ? entry.where.host : entry.where.forum;
}

/** The entries made in a period, by the London day of their instant, the oldest first. */
export function selectEntries(entries: readonly Entry[], selection: Selection): readonly Entry[] {
  return entries
    .filter((entry) => {
      const day = dayInLondon(entry.at);
      const here = selection.places?.includes(forumOrSite(entry)) ?? true;
      return here && day >= selection.from && day <= selection.to;
    })
    .toSorted(byInstant);
}
