import { Entry } from '../../log/entry';
import { unguardFormula } from '../delimited/formula-guard';
import { COLUMNS } from './columns';

/** A row that is no entry: which, counted from 1 without the line of names, and its first wrong field. */
export interface RefusedTableRow {
  readonly row: number;
  readonly field: string;
}

export type TableRead =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly refused: readonly RefusedTableRow[] }
  | { readonly ok: false; readonly reason: 'missing-column'; readonly column: string };

const WHOLE_NUMBER = /^-?\d+$/;

function readAct(cell: (name: string) => string) {
  const kind = cell('kind');
  const detail = cell('detail');
  switch (kind) {
    case 'signpost':
      return { kind, pages: listOf(cell('pages')) };
    case 'referral':
      return { kind, direction: detail };
    case 'barrier':
      return { kind, reason: detail };
    default:
      return { kind };
  }
}

function readWhere(cell: (name: string) => string) {
  if (cell('forum') === '') return { precision: 'site', host: cell('site') };
  return cell('thread') === ''
    ? { precision: 'forum', forum: cell('forum') }
    : { precision: 'thread', forum: cell('forum'), thread: cell('thread'), title: cell('title') };
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** The number in a cell; the text itself where it is none, for the schema to refuse by name. */
function numberOrText(text: string): number | string {
  return WHOLE_NUMBER.test(text) ? Number(text) : text;
}

function given<T>(text: string, read: (text: string) => T): T | undefined {
  return text === '' ? undefined : read(text);
}

const asItIs = (text: string) => text;

function readFollowUp(due: string, cell: (name: string) => string) {
  const snoozedUntil = cell('reminder');
  return { due, done: cell('follow_up_done') || null, ...(snoozedUntil !== '' && { snoozedUntil }) };
}

/** What a row says, in the shape of an entry, before the schema has looked at it. */
function entryOf(cell: (name: string) => string): unknown {
  const due = cell('follow_up_due');
  return {
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
    minutes: given(cell('minutes'), numberOrText),
    askedAt: given(cell('asked_at'), asItIs),
    outcome: given(cell('outcome'), asItIs),
    issue: given(cell('issue'), asItIs),
    note: given(cell('note'), asItIs),
    followUp: given(due, () => readFollowUp(due, cell)),
    privateMessage: given(cell('private_message'), () => ({ captured: cell('record_captured') || null })),
    commitment: given(cell('commitment'), asItIs),
    evidence: {
      feed: cell('list') || null,
      sequence: given(cell('list_sequence'), numberOrText) ?? null,
      planVersion: given(cell('plan_version'), numberOrText) ?? null,
      stance: cell('stance') || null,
      approach: cell('approach') || null,
      mode: cell('mode'),
    },
    changedAt: cell('changed_at'),
  };
}

/** An absent field is left out altogether, as an entry has it. */
function withoutAbsent(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, field]) => field !== undefined)) as Entry;
}

/**
 * Reads a table of entries back. Columns may stand in any order and others may stand among them. A row that is no
 * entry is refused alone, by its number and field.
 */
export function fromTable(table: readonly (readonly string[])[]): TableRead {
  const [names = [], ...rows] = table;
  const missing = COLUMNS.find(({ name, later }) => !later && !names.includes(name));
  if (missing) return { ok: false, reason: 'missing-column', column: missing.name };
  const guarded = new Set(COLUMNS.filter(({ datatype }) => datatype.is === 'text').map(({ name }) => name));
  const places = new Map(names.map((name, place) => [name, place]));
  const entries: Entry[] = [];
  const refused: RefusedTableRow[] = [];
  rows.forEach((row, index) => {
    const parsed = Entry.safeParse(
      entryOf((name) => {
        const text = row[places.get(name) ?? -1] ?? '';
        return guarded.has(name) ? unguardFormula(text) : text;
      }),
    );
    if (parsed.success) entries.push(withoutAbsent(parsed.data));
    else refused.push({ row: index + 1, field: parsed.error.issues[0]?.path.join('.') ?? '' });
  });
  return { ok: true, entries, refused };
}
