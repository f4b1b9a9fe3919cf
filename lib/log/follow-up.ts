import type { Entry } from './entry';

/**
 * The acts on what an author still owes. Each gives the entry as it is to be; whoever keeps it gives it its next
 * revision. The very same entry comes back where there is nothing to do.
 */

/** The entry with its answer given on a day in London. */
export function giveAnswer(entry: Entry, today: string): Entry {
  const { followUp } = entry;
  return followUp && followUp.done === null ? { ...entry, followUp: { ...followUp, done: today } } : entry;
}

/** The entry whose author is reminded on a later day. The promise stays as it was made, and overdue if it is. */
export function snooze(entry: Entry, until: string): Entry {
  const { followUp } = entry;
  return followUp && followUp.done === null && followUp.snoozedUntil !== until
    ? { ...entry, followUp: { ...followUp, snoozedUntil: until } }
    : entry;
}

/** The entry with the record of its private messages captured on a day in London. */
export function captureRecord(entry: Entry, today: string): Entry {
  return entry.privateMessage?.captured === null ? { ...entry, privateMessage: { captured: today } } : entry;
}
