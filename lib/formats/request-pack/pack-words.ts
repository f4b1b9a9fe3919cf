import type { BarrierReason, Entry, Kind } from '../../log/entry';
import type { Hidable, PackEntry } from '../../log/request-pack/request-pack';

type Outcome = NonNullable<Entry['outcome']>;

/** The facts of an entry that a pack tells, in the order of its page. */
export const PACK_FACTS = [
  'direction',
  'reason',
  'title',
  'thread',
  'pages',
  'outcome',
  'issue',
  'note',
  'minutes',
  'due',
  'done',
] as const satisfies readonly (keyof PackEntry)[];
export type PackFact = (typeof PACK_FACTS)[number];

/** Every word of a pack, as plain data, in the language that the page is in. */
export interface PackWords {
  /** Of the page, such as `en-GB`. */
  readonly lang: string;
  readonly title: string;
  readonly reference: string;
  readonly noReference: string;
  readonly preparedBy: string;
  readonly made: string;
  readonly note: string;
  readonly searched: string;
  readonly everything: string;
  readonly inLog: string;
  readonly found: string;
  readonly given: string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly hidden: string;
  readonly nothingHidden: string;
  /** What the mark in the place of what was redacted means. */
  readonly mark: string;
  readonly columns: Readonly<Record<'what' | 'places' | 'reason', string>>;
  readonly whatHidden: Readonly<Record<'words' | Hidable, string>>;
  readonly entries: string;
  readonly noEntries: string;
  /** What stands before an entry's number. */
  readonly entry: string;
  readonly facts: Readonly<Record<PackFact, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly barriers: Readonly<Record<BarrierReason, string>>;
  readonly directions: Readonly<Record<'in' | 'out', string>>;
  /** The names of forums by their ids. One that is not here is called by its id. */
  readonly forums: Readonly<Record<string, string>>;
}
