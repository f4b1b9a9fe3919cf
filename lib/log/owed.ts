import { dayInLondon } from '../list/time';
import type { Entry } from './entry';

/** Something that an author still owes for an entry. */
export interface Owed {
  readonly entry: Entry;
  /** An answer that was promised, or the record of private messages that official systems do not have yet. */
  readonly what: 'answer' | 'record';
  /** The day the answer was promised by; of a record the day the talk was logged. */
  readonly due: string;
  /** How an answer stands on the day that was asked about; a record has no day of its own and is `later`. */
  readonly state: 'overdue' | 'today' | 'later';
  /** The later day on which its author wants to be reminded; null where it was not put off, or that day has come. */
  readonly snoozedUntil: string | null;
}

function answerOwed(entry: Entry, today: string): readonly Owed[] {
  const { followUp } = entry;
  if (!followUp || followUp.done !== null) return [];
  const { due, snoozedUntil } = followUp;
  return [
    {
      entry,
      what: 'answer',
      due,
      state: due < today ? 'overdue' : due === today ? 'today' : 'later',
      snoozedUntil: snoozedUntil !== undefined && snoozedUntil > today ? snoozedUntil : null,
    },
  ];
}

function recordOwed(entry: Entry): readonly Owed[] {
  return entry.privateMessage?.captured === null
    ? [{ entry, what: 'record', due: dayInLondon(entry.at), state: 'later', snoozedUntil: null }]
    : [];
}

/** What is owed for these entries on a day in London: answers first, the one that was due first before the others. */
export function listOwed(entries: readonly Entry[], today: string): readonly Owed[] {
  const byDue = (a: Owed, b: Owed): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);
  return [
    ...entries.flatMap((entry) => answerOwed(entry, today)).toSorted(byDue),
    ...entries.flatMap(recordOwed).toSorted(byDue),
  ];
}

/** How many answers are overdue or due today, those put off to a later day left out: the number on the button. */
export function countDue(owed: readonly Owed[]): number {
  return owed.filter(({ state, snoozedUntil }) => state !== 'later' && snoozedUntil === null).length;
}

/** The next day on which {@link countDue} rises by itself; null when none will. */
export function nextDueDay(owed: readonly Owed[]): string | null {
  const days = owed.flatMap(({ what, due, state, snoozedUntil }) => {
    if (what === 'record') return [];
    if (snoozedUntil !== null) return [snoozedUntil > due ? snoozedUntil : due];
    return state === 'later' ? [due] : [];
  });
  return days.toSorted()[0] ?? null;
}
