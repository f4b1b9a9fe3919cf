import type { Entry, Kind } from '../entry';

/** A part of an entry that can be redacted as a whole. */
export const HIDABLE = ['title', 'thread', 'site', 'pages', 'issue', 'note'] as const;
export type Hidable = (typeof HIDABLE)[number];

/** What is redacted, and under which reason; and which of the entries found are left out. It is kept nowhere. */
export interface Redactions {
  /** Words that go from every text of the pack, whoever wrote it. */
  readonly words: readonly { readonly words: string; readonly reason: string }[];
  /** Parts that are redacted as a whole, by the ids of their entries. */
  readonly parts: ReadonlyMap<string, ReadonlySet<Hidable>>;
  readonly partReason: string;
  readonly leftOut: ReadonlySet<string>;
  readonly leftOutReason: string;
}

/** Nothing is redacted. */
export const NOTHING_REDACTED: Redactions = {
  words: [],
  parts: new Map(),
  partReason: '',
  leftOut: new Set(),
  leftOutReason: '',
};

/** One entry as it is given: texts are final, and what is redacted is no longer in them. */
export interface PackEntry {
  /** Counted from 1 in the order of the pack. */
  readonly number: number;
  readonly at: string;
  /** The day in London. */
  readonly day: string;
  readonly kind: Kind;
  /** The forum's id; null where the site is not listed. */
  readonly forum: string | null;
  readonly site: string | null;
  readonly title: string | null;
  readonly thread: string | null;
  readonly pages: readonly string[];
  readonly direction: 'in' | 'out' | null;
  readonly reason: Extract<Entry['act'], { kind: 'barrier' }>['reason'] | null;
  readonly outcome: Entry['outcome'] | null;
  readonly issue: string | null;
  readonly note: string | null;
  readonly minutes: number | null;
  readonly due: string | null;
  readonly done: string | null;
}

/** What the cover note says beside the entries. */
export interface PackCover {
  /** The reference of the request, as the person typed it. */
  readonly reference: string;
  readonly preparedBy: string;
  /** What else she wants to say. */
  readonly words: string;
  /** The instant it was made. */
  readonly madeAt: string;
  /** What was searched, condition by condition, as it is called and as it was asked. */
  readonly searched: readonly { readonly name: string; readonly value: string }[];
  /** How many entries were searched. */
  readonly inLog: number;
}

/** What was redacted, told without saying it. */
export interface PackHidden {
  readonly what: 'words' | Hidable;
  readonly places: number;
  readonly reason: string;
}

/** A pack for a request: exactly what is given. */
export interface RequestPack {
  readonly cover: PackCover;
  readonly found: number;
  readonly entries: readonly PackEntry[];
  readonly leftOut: { readonly entries: number; readonly reason: string } | null;
  readonly hidden: readonly PackHidden[];
}
