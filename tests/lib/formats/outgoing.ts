import { FORMATS } from '../../../lib/formats';
import { joinChunks } from '../../../lib/formats/chunks/join-chunks';
import type { Format } from '../../../lib/formats/format';
import type { SummaryWords } from '../../../lib/formats/summary/summary-words';
import type { Entry, Tombstone } from '../../../lib/log/entry';
import { aboutLog } from '../../../lib/log/make-log-file';
import type { OutgoingLog } from '../../../lib/log/export/outgoing-log';

export const CHOICE = {
  period: { from: '2020-01-01', to: '2036-01-01' },
  places: null,
  detail: { threads: true, ownWords: true },
  pseudonym: 'Officer 7',
  team: 'Childcare',
};
export const FACTS = {
  organisation: 'department-for-education',
  list: { feed: 'take-part-example', sequence: 37 },
  now: '2026-12-31T17:00:00.000Z',
};

/** A log on its way out, in batches of two unless told. */
export function outgoing(
  entries: readonly Entry[],
  { tombstones = [], batch = 2 }: { tombstones?: readonly Tombstone[]; batch?: number } = {},
): OutgoingLog {
  return {
    about: aboutLog(CHOICE, FACTS),
    expected: entries.length,
    tombstones,
    async *batches() {
      for (let at = 0; at < entries.length; at += batch) yield entries.slice(at, at + batch);
    },
  };
}

/** The words of a summary, each its own name. */
export const WORDS: SummaryWords = {
  lang: 'en-GB',
  title: 'Summary of my log',
  from: 'Officer 7',
  made: 'Made on 31 December 2026',
  leftOut: 'Left out: nothing',
  inShort: 'In short',
  figures: { entries: 'entries', forums: 'forums', owed: 'answers owed', minutes: 'minutes' },
  byKind: 'By kind',
  byForum: 'By forum',
  byMonth: 'By month',
  followUps: 'Answers promised',
  entries: 'Every entry',
  columns: {
    kind: 'Kind',
    forum: 'Forum',
    month: 'Month',
    entries: 'Entries',
    due: 'Due',
    state: 'State',
    day: 'Day',
    where: 'Where',
    what: 'What came of it',
  },
  states: { owed: 'Owed', overdue: 'Overdue', answered: 'Answered on' },
  facts: {
    issue: 'Issue:',
    note: 'Note:',
    outcome: 'Outcome:',
    pages: 'Pages:',
    reason: 'Reason:',
    direction: 'Direction:',
  },
  nothing: 'Nothing',
  kinds: {
    answer: 'Answer',
    correction: 'Correction',
    signpost: 'Signpost',
    clinic: 'Clinic',
    referral: 'Referral',
    consultation: 'Consultation',
    'operator-contact': 'Contact',
    listening: 'Listening',
    barrier: 'Barrier',
  },
  outcomes: {
    thanked: 'Thanked',
    solved: 'Solved',
    'more-to-do': 'More to do',
    disputed: 'Disputed',
    removed: 'Removed',
    'not-known': 'Not known',
  },
  barriers: {
    'blocked-site': 'Blocked',
    'no-account': 'No account',
    'no-authority': 'No authority',
    'not-welcome': 'Not welcome',
    'no-time': 'No time',
    technical: 'Technical',
  },
  directions: { in: 'To us', out: 'From us' },
  forums: { 'parents-corner': 'Parents’ Corner & friends' },
};

/** The format of an id; throws where there is none. */
export function formatCalled(id: string): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no format “${id}”.`);
  return format;
}

/** All bytes that a format writes. */
export function bytesOf(format: Format, log: OutgoingLog): Promise<Uint8Array> {
  return joinChunks(format.write(log, WORDS));
}

/** What a format writes as text: UTF-8 to the last byte, with a byte-order mark where it has one. */
export async function textOf(format: Format, log: OutgoingLog): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytesOf(format, log));
}
