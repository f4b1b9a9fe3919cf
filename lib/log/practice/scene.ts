import type { Act, Entry } from '../entry';

/** One made-up thing that somebody did: the day is counted back from today, never a day of the calendar. */
export interface Scene {
  /** How many days ago, and how many minutes after midnight in London. */
  readonly daysAgo: number;
  readonly minute: number;
  /** Which of the places it was at, by number. */
  readonly place: number;
  readonly act: Act;
  /** What the made-up thread is called; absent for an entry about the whole forum. */
  readonly title?: string;
  readonly minutes?: number;
  /** How many hours before the question was asked. */
  readonly askedHoursBefore?: number;
  readonly outcome?: NonNullable<Entry['outcome']>;
  readonly issue?: string;
  readonly note?: string;
  /** What the note said before it was corrected a day later. */
  readonly noteBefore?: string;
  /** An answer that was promised: for so many days from today, negative when it is overdue; given on its day or not yet. */
  readonly owed?: { readonly inDays: number; readonly given?: true; readonly putOffDays?: number };
  /** The talk moved to private messages: whether its record was captured. */
  readonly privately?: 'captured' | 'to-capture';
}
