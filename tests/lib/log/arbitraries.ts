import * as fc from 'fast-check';
import { StanceName } from '../../../lib/list/forum';
import { Approach } from '../../../lib/list/plan';
import type { Draft } from '../../../lib/log/draft';
import {
  BarrierReason,
  Entry,
  type Act,
  type Evidence,
  KindName,
  type Tombstone,
  type Where,
} from '../../../lib/log/entry';

/** Text as it can come from a page or a keyboard: any Unicode, halves of characters and controls included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      ';',
      '\r',
      '\n',
      '\t',
      '=',
      '+',
      '-',
      '@',
      "'",
      ' ',
      '\u{FEFF}',
      '\u{202E}',
      'é',
    ),
    maxLength: 12,
  }),
  fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', 'a'), maxLength: 6 }),
);

export const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

export const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** UUIDs of version 7, from a pool small enough that two logs share some. */
export const entryId = fc.oneof(
  fc.uuid({ version: 7 }),
  fc.integer({ min: 0, max: 7 }).map((n) => `0193a000-0000-7000-8000-00000000000${n}`),
);

const page = fc
  .tuple(id, fc.webPath(), fc.constantFrom('http', 'https'))
  .map(([host, path, scheme]) => new URL(`${scheme}://${host}.example${path}`).href);

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    { kind: 'answer' },
    { kind: 'correction' },
    { kind: 'clinic' },
    { kind: 'consultation' },
    { kind: 'operator-contact' },
    { kind: 'listening' },
  ),
  fc.uniqueArray(page, { maxLength: 4 }).map((pages) => ({ kind: 'signpost' as const, pages })),
  fc
    .constantFrom('in' as const, 'out' as const)
    .map((direction) => ({ kind: 'referral' as const, direction })),
  fc.constantFrom(...BarrierReason.options).map((reason) => ({ kind: 'barrier' as const, reason })),
);

const where: fc.Arbitrary<Where> = fc.oneof(
  fc.record({ precision: fc.constant('thread' as const), forum: id, thread: page, title: anyText }),
  fc.record({ precision: fc.constant('forum' as const), forum: id }),
  fc.record({ precision: fc.constant('site' as const), host: id.map((name) => `${name}.example`) }),
);

const sequence = fc.integer({ min: 1, max: 10_000 });

export const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    feed: fc.option(id),
    sequence: fc.option(sequence),
    planVersion: fc.option(fc.integer({ min: 1, max: 100 })),
    stance: fc.option(fc.constantFrom(...StanceName.options)),
    approach: fc.option(fc.constantFrom(...Approach.options)),
    mode: fc.constantFrom('normal', 'general-election-2024'),
    ownLists: fc.array(fc.record({ feed: id, sequence }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['feed', 'sequence', 'planVersion', 'stance', 'approach', 'mode'] },
);

const privateMessage = fc.record({ captured: fc.option(day) });

/** Entries as the schema allows them, from anywhere: not only those that our own form would make. */
export const entry: fc.Arbitrary<Entry> = fc.record(
  {
    schema: fc.constant(1 as const),
    id: entryId,
    revision: fc.integer({ min: 1, max: 5 }),
    organisation: fc.option(id),
    where,
    act,
    at: instant,
    offset: fc.integer({ min: -840, max: 840 }),
    disclosure: fc.constantFrom(...Entry.shape.disclosure.options),
    topics: fc.uniqueArray(id, { maxLength: 4 }),
    minutes: fc.integer({ min: 0, max: 1440 }),
    askedAt: instant,
    outcome: fc.constantFrom(...Entry.shape.outcome.unwrap().options),
    issue: anyText,
    note: anyText,
    followUp: fc.record(
      { due: day, done: fc.option(day), snoozedUntil: day },
      { requiredKeys: ['due', 'done'] },
    ),
    privateMessage,
    commitment: id,
    evidence,
    changedAt: instant,
  },
  {
    requiredKeys: [
      'schema',
      'id',
      'revision',
      'organisation',
      'where',
      'act',
      'at',
      'offset',
      'disclosure',
      'topics',
      'evidence',
      'changedAt',
    ],
  },
);

export const tombstone: fc.Arbitrary<Tombstone> = fc.record({
  id: entryId,
  revision: fc.integer({ min: 1, max: 5 }),
  deletedAt: instant,
});

/** Drafts with anything that a person can type or a page can give. */
export const draft: fc.Arbitrary<Draft> = fc.record({
  editing: fc.option(
    fc.record({
      id: entryId,
      revision: fc.integer({ min: 1, max: 1000 }),
      at: instant,
      offset: fc.integer({ min: -840, max: 840 }),
    }),
  ),
  kind: fc.constantFrom(...KindName.options),
  place: anyText,
  organisation: fc.option(id),
  precision: fc.constantFrom('thread' as const, 'forum' as const, 'site' as const),
  forum: fc.option(id),
  thread: fc.option(fc.oneof(page, anyText)),
  title: fc.oneof(anyText, fc.string({ minLength: 190, maxLength: 10_000, unit: 'grapheme' })),
  host: fc.oneof(id, anyText),
  disclosure: fc.constantFrom(...Entry.shape.disclosure.options),
  topics: fc.array(id, { maxLength: 30 }),
  pages: fc.array(fc.oneof({ weight: 9, arbitrary: page }, anyText), { maxLength: 30 }),
  direction: fc.constantFrom('in' as const, 'out' as const),
  reason: fc.constantFrom(...BarrierReason.options),
  minutes: fc.oneof(fc.constant(''), fc.integer({ min: -10, max: 3000 }).map(String), anyText),
  askedOn: fc.oneof(fc.constant(''), day, anyText),
  outcome: fc.constantFrom('' as const, ...Entry.shape.outcome.unwrap().options),
  issue: fc.oneof(anyText, fc.string({ minLength: 450, maxLength: 600 })),
  note: fc.oneof(anyText, fc.string({ minLength: 9_900, maxLength: 10_100 })),
  followUpDue: fc.oneof(fc.constant(''), day, anyText),
  followUpDone: fc.option(day),
  followUpSnoozed: fc.option(day),
  privateMessage: fc.option(privateMessage),
  commitment: fc.oneof(fc.constant(''), id, anyText),
  evidence,
});
