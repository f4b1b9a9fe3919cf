import type { Entry } from '../../log/entry';
import { COLUMNS } from '../table/columns';
import { readRowsOf } from '../table/read-row';
import { mendCell } from './mend-cell';
import type { FileRefusal, RefusedRow } from './received';
import { splitDelimited } from './split-delimited';

/** The rows of a table that were taken and those that were not. */
export type TableReceived =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly refused: readonly RefusedRow[] }
  | { readonly ok: false; readonly reason: FileRefusal };

const DELIMITERS = [',', ';', '\t'] as const;
const KNOWN: ReadonlySet<string> = new Set(COLUMNS.map(({ name }) => name));
const DATATYPES = new Map(COLUMNS.map(({ name, datatype }) => [name, datatype]));

function cleanNames(cells: readonly string[]): readonly string[] {
  return cells.map((name) => name.trim().toLowerCase());
}

/** What parts the cells: the mark with which the first line holds the most of our names. */
function findDelimiter(firstLine: string): string {
  const count = (delimiter: string): number => {
    const [row] = splitDelimited(firstLine, delimiter);
    return cleanNames(row?.cells ?? []).filter((name) => KNOWN.has(name)).length;
  };
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** The text without what Excel puts before it to say what parts its cells. */
function withoutHint(text: string): { readonly text: string; readonly line: number } {
  const hint = /^\uFEFF?sep=.\r?\n/.exec(text);
  return hint
    ? { text: text.slice(hint[0].length), line: 1 }
    : { text: text.replace(/^\uFEFF/, ''), line: 0 };
}

/**
 * Takes the entries out of a table of ours, as we wrote it or as a spreadsheet saved it again: semicolons or tabs,
 * British days, blank lines, quotes lost. A row that cannot be read is refused alone, by its line.
 */
export function receiveTable(whole: string): TableReceived {
  const { text, line: before } = withoutHint(whole.includes('\n') ? whole : whole.replaceAll('\r', '\n'));
  const delimiter = findDelimiter(text.slice(0, 10_000).split('\n')[0] ?? '');
  const rows = splitDelimited(text, delimiter);
  const first = rows.next();
  const names = cleanNames((!first.done && first.value.cells) || []);
  if (!names.includes('id') || !names.includes('revision')) return { ok: false, reason: { why: 'not-ours' } };
  const reader = readRowsOf(names);
  if (!reader.ok) return { ok: false, reason: { why: 'missing-column', column: reader.column } };

  const datatypes = names.map((name) => DATATYPES.get(name));
  const entries: Entry[] = [];
  const refused: RefusedRow[] = [];
  for (const { line, cells } of rows) {
    const refuse = (problem: RefusedRow['problem'], field = '', value = ''): void => {
      refused.push({ in: 'table', row: line + before, field, value, problem });
    };
    if (cells === null) {
      refuse('open-quote');
      continue;
    }
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length < names.length) {
      refuse('too-few-cells');
      continue;
    }
    if (cells.slice(names.length).some((cell) => cell !== '')) {
      refuse('too-many-cells');
      continue;
    }
    const read = reader.read(
      cells.map((cell, place) => {
        const datatype = datatypes[place];
        return datatype ? mendCell(cell, datatype) : cell;
      }),
    );
    if (read.ok) entries.push(read.entry);
    else refuse(read.wrong.problem, read.wrong.field, read.wrong.value);
  }
  return { ok: true, entries, refused };
}
