import type { BarrierReason, Entry, Kind } from '../../log/entry';

type Outcome = NonNullable<Entry['outcome']>;
type Direction = Extract<Entry['act'], { kind: 'referral' }>['direction'];

/**
 * Every word of the summary, as plain data: it is written where no texts of the interface can be looked up, and in the
 * language that the page is in.
 */
export interface SummaryWords {
  /** Of the page, such as `en-GB`. */
  readonly lang: string;
  readonly title: string;
  /** Who it is from; null where no name was given. */
  readonly from: string | null;
  readonly made: string;
  readonly leftOut: string;
  readonly inShort: string;
  readonly figures: Readonly<Record<'entries' | 'forums' | 'owed' | 'minutes', string>>;
  readonly byKind: string;
  readonly byForum: string;
  readonly byMonth: string;
  readonly followUps: string;
  readonly entries: string;
  readonly columns: Readonly<
    Record<'kind' | 'forum' | 'month' | 'entries' | 'due' | 'state' | 'day' | 'where' | 'what', string>
  >;
  readonly states: Readonly<Record<'owed' | 'overdue' | 'answered', string>>;
  readonly facts: Readonly<Record<'issue' | 'note' | 'outcome' | 'pages' | 'reason' | 'direction', string>>;
  readonly nothing: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly barriers: Readonly<Record<BarrierReason, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  /** The names of forums by their ids. One that is not here is called by its id, a site by its host. */
  readonly forums: Readonly<Record<string, string>>;
}
