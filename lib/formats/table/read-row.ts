import { Entry } from '../../log/entry';
import { isPlainlyEntry } from '../../log/quick-check/is-plainly-entry';
import { firstWrongField, type WrongField } from '../../log/refused-row';
import { unguardFormula } from '../delimited/formula-guard';
import type { Datatype } from './column';
import { COLUMNS } from './columns';
import { readExcelInstant } from './excel-instant';

/** What a row of a table says: an entry, or the first field that keeps it from being one. */
export type RowRead =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly wrong: WrongField };

/** Reads the rows of one table, or tells the column that it lacks. */
export type RowReader =
  | { readonly ok: true; readonly read: (cells: readonly string[]) => RowRead }
  | { readonly ok: false; readonly column: string };

/** The text of a column in the row at hand; empty where it is not given. */
type CellOf = (name: string) => string;

const WHOLE_NUMBER = /^-?\d+$/;
const GUARDED = namesOf('text');
const INSTANTS = namesOf('instant');

function namesOf(is: Datatype['is']): ReadonlySet<string> {
  return new Set(COLUMNS.filter(({ datatype }) => datatype.is === is).map(({ name }) => name));
}

function readAct(cell: CellOf) {
  const kind = cell('kind');
  switch (kind) {
    case 'signpost':
      return { kind, pages: listOf(cell('pages')) };
    case 'referral':
      return { kind, direction: cell('detail') };
    case 'barrier':
      return { kind, reason: cell('detail') };
    default:
      return { kind };
  }
}

function readWhere(cell: CellOf) {
  const forum = cell('forum');
  if (forum === '') return { precision: 'site', host: cell('site') };
  const thread = cell('thread');
  return thread === ''
    ? { precision: 'forum', forum }
    : { precision: 'thread', forum, thread, title: cell('title') };
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** The number in a cell; the text itself where it is none, for the schema to refuse by name. */
function numberOrText(text: string): number | string {
  return WHOLE_NUMBER.test(text) ? Number(text) : text;
}

function numberOrNull(text: string): number | string | null {
  return text === '' ? null : numberOrText(text);
}

/** `education-own-list:12 …` */
function readOwnLists(text: string): { readonly ownLists?: readonly object[] } {
  if (text === '') return {};
  const ownLists = listOf(text).map((list) => {
    const [feed = '', ...number] = list.split(':');
    return { feed, sequence: numberOrText(number.join(':')) };
  });
  return { ownLists };
}

/** What a row says, in the shape of an entry, before anything has checked it. What is not given is left out. */
function entryOf(cell: CellOf): Record<string, unknown> {
  const entry: Record<string, unknown> = {
    schema: 1,
    id: cell('id'),
    revision: numberOrText(cell('revision')),
    organisation: cell('organisation') || null,
    where: readWhere(cell),
    act: readAct(cell),
    at: cell('at'),
    offset: numberOrText(cell('offset')),
    disclosure: cell('disclosure'),
    topics: listOf(cell('topics')),
    evidence: {
      feed: cell('list') || null,
      sequence: numberOrNull(cell('list_sequence')),
      planVersion: numberOrNull(cell('plan_version')),
      stance: cell('stance') || null,
      approach: cell('approach') || null,
      mode: cell('mode'),
      ...readOwnLists(cell('own_lists')),
    },
    changedAt: cell('changed_at'),
  };
  const give = (field: string, text: string, read: (text: string) => unknown = (same) => same): void => {
    if (text !== '') entry[field] = read(text);
  };
  give('minutes', cell('minutes'), numberOrText);
  give('askedAt', cell('asked_at'));
  give('outcome', cell('outcome'));
  give('issue', cell('issue'));
  give('note', cell('note'));
  give('followUp', cell('follow_up_due'), (due) => {
    const snoozedUntil = cell('reminder');
    return { due, done: cell('follow_up_done') || null, ...(snoozedUntil !== '' && { snoozedUntil }) };
  });
  give('privateMessage', cell('private_message'), () => ({ captured: cell('record_captured') || null }));
  give('commitment', cell('commitment'));
  return entry;
}

/**
 * Makes what reads the rows of a table whose columns have these names. They may stand in any order and others may stand
 * among them.
 */
export function readRowsOf(names: readonly string[]): RowReader {
  const missing = COLUMNS.find(({ name, later }) => !later && !names.includes(name));
  if (missing) return { ok: false, column: missing.name };
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    ok: true,
    read: (cells) => {
      const row = entryOf((name) => {
        const text = cells[places.get(name) ?? -1] ?? '';
        if (GUARDED.has(name)) return unguardFormula(text);
        return INSTANTS.has(name) ? readExcelInstant(text) : text;
      });
      if (isPlainlyEntry(row)) return { ok: true, entry: row };
      const parsed = Entry.safeParse(row, { jitless: true });
      if (parsed.success) return { ok: true, entry: parsed.data };
      return { ok: false, wrong: firstWrongField(parsed.error, row) };
    },
  };
}
