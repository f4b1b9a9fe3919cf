import type { Act, Entry, Tombstone } from '../../log/entry';
import type { FileFacts } from '../log-set';
import { BARRIER_REASONS, DIRECTIONS, DISCLOSURES, kindCode, OUTCOMES, TOMBSTONE } from './codes';
import { Flag, NO_DAY } from './columns';
import { dayNumber, instantMs } from './days';
import { instantOfId, writeId } from './entry-id';
import { type LogStore, sitePlace } from './log-store';
import { markOf } from './mark';

const DAY_MS = 86_400_000;
/** The highest number a column of versions holds; whatever is above counts as it. */
const HIGHEST = 0xffff_ffff;
const NOT_GIVEN = OUTCOMES.indexOf('not-given');

function detailOf(act: Act): number {
  if (act.kind === 'referral') return DIRECTIONS.indexOf(act.direction);
  return act.kind === 'barrier' ? BARRIER_REASONS.indexOf(act.reason) : 0;
}

function wordsMark({ issue, note }: Entry): number {
  if (issue === undefined && note === undefined) return 0;
  return markOf(note ?? '', markOf(issue ?? ''));
}

/** What the file says that its entries do not: read once, used for each of them. */
interface FileSays {
  readonly organisation: number;
  readonly from: number;
  readonly to: number;
}

function flagsOf(
  store: LogStore,
  row: number,
  entry: Entry,
  askedAt: number,
  { from, to }: FileSays,
): number {
  const { at, changedAt, day } = store.columns;
  const made = at[row] ?? 0;
  const ofDay = day[row] ?? 0;
  const clock = (changedAt[row] ?? 0) < made || Math.abs(instantOfId(store.columns, row) - made) > DAY_MS;
  return (
    (askedAt > made ? Flag.askedAfterAnswer : 0) |
    (clock ? Flag.clockChanged : 0) |
    (ofDay < from || ofDay > to ? Flag.outsideFilePeriod : 0) |
    (entry.issue === undefined ? 0 : Flag.issue) |
    (entry.privateMessage ? Flag.privateMessage : 0) |
    (entry.followUp ? Flag.promised : 0) |
    (entry.organisation === null ? Flag.organisationOfFile : 0)
  );
}

function encodeEntry(store: LogStore, row: number, entry: Entry, file: FileSays): void {
  const { columns, places } = store;
  const { act, where, followUp } = entry;
  writeId(columns, row, entry.id);
  const made = instantMs(entry.at);
  const asked = entry.askedAt === undefined ? Number.NaN : instantMs(entry.askedAt);
  columns.revision[row] = Math.min(entry.revision, HIGHEST);
  columns.changedAt[row] = instantMs(entry.changedAt);
  columns.at[row] = made;
  columns.day[row] = store.dayInLondon(made);
  columns.asked[row] = Number.isNaN(asked) ? NO_DAY : store.dayInLondon(asked);
  columns.due[row] = followUp ? dayNumber(followUp.due) : NO_DAY;
  columns.done[row] = followUp?.done ? dayNumber(followUp.done) : NO_DAY;
  columns.captured[row] = entry.privateMessage?.captured ? dayNumber(entry.privateMessage.captured) : NO_DAY;
  columns.organisation[row] =
    entry.organisation === null ? file.organisation : store.organisations.encode(entry.organisation);
  columns.place[row] = places.encode(where.precision === 'site' ? sitePlace(where.host) : where.forum);
  columns.commitment[row] = store.commitments.encode(entry.commitment ?? '');
  columns.topics[row] = store.topics.encode(entry.topics);
  columns.pages[row] = act.kind === 'signpost' ? store.pages.encode(act.pages) : 0;
  columns.planVersion[row] = Math.min(entry.evidence.planVersion ?? 0, HIGHEST);
  columns.threadMark[row] = where.precision === 'thread' ? markOf(where.title, markOf(where.thread)) : 0;
  columns.wordsMark[row] = wordsMark(entry);
  columns.minutes[row] = entry.minutes ?? -1;
  columns.kind[row] = kindCode[act.kind];
  columns.detail[row] = detailOf(act);
  columns.disclosure[row] = DISCLOSURES.indexOf(entry.disclosure);
  columns.outcome[row] = entry.outcome === undefined ? NOT_GIVEN : OUTCOMES.indexOf(entry.outcome);
  columns.flags[row] = flagsOf(store, row, entry, asked, file);
}

function encodeTombstone({ columns }: LogStore, row: number, tombstone: Tombstone): void {
  writeId(columns, row, tombstone.id);
  columns.revision[row] = Math.min(tombstone.revision, HIGHEST);
  columns.changedAt[row] = instantMs(tombstone.deletedAt);
  columns.kind[row] = TOMBSTONE;
}

/**
 * Writes the entries of a file, and after them its tombstones, into the rows from `firstRow` on, for which there must
 * be room. Nothing of the objects is kept.
 */
export function encodeEntries(
  store: LogStore,
  firstRow: number,
  facts: FileFacts,
  entries: readonly Entry[],
  tombstones: readonly Tombstone[],
): void {
  const file: FileSays = {
    organisation: store.organisations.encode(facts.author.organisation ?? ''),
    from: facts.period ? dayNumber(facts.period.from) : Number.NEGATIVE_INFINITY,
    to: facts.period ? dayNumber(facts.period.to) : Number.POSITIVE_INFINITY,
  };
  let row = firstRow;
  for (const entry of entries) {
    encodeEntry(store, row, entry, file);
    row += 1;
  }
  for (const tombstone of tombstones) {
    encodeTombstone(store, row, tombstone);
    row += 1;
  }
}
