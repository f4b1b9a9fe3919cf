import type { Condition } from '../condition';
import type { Definition } from '../definitions';
import type { Sum } from '../report';
import type { Heading, Table } from '../table';
import { countFigure } from './make-figure';
import type { Section } from './section';

/** A row or a column of counts. One with parts is the sum of other rows or columns, by their keys. */
export interface Line {
  /** Its part of the figures' ids. */
  readonly key: string;
  readonly heading: Heading;
  readonly conditions: readonly Condition[];
  readonly parts: readonly string[] | null;
}

/** A line that is counted. */
export function line(key: string, heading: Heading, conditions: readonly Condition[]): Line {
  return { key, heading, conditions, parts: null };
}

/**
 * The total of rows that are named in the plans and by whoever logs. Those names are words and hyphens, or addresses:
 * none has brackets, so that a topic called `total` is not taken for the total.
 */
export const NAMED_TOTAL = '(total)';

/** The sum of all these lines; what they count is parted without rest. */
export function totalOf(lines: readonly Line[]): Line {
  return { key: 'total', heading: { is: 'total' }, conditions: [], parts: lines.map(({ key }) => key) };
}

/**
 * The total of lines that one entry can be counted in more than once, by the names it gives. With one name alone there
 * is no second: they add up, and the reader of a table sees it.
 */
export function totalOfNamed(lines: readonly Line[], names: number): Line {
  const total = names > 1 ? line('total', { is: 'total' }, []) : totalOf(lines);
  return { ...total, key: NAMED_TOTAL };
}

/** The only column of a table that counts entries. */
export const ENTRIES: Line = line('entries', { is: 'measure', measure: 'entries' }, []);

/** What a table of counts is made of. */
export interface CountTable {
  readonly id: Table['id'];
  readonly definition: Definition;
  readonly audience?: Table['audience'];
  /** What every figure of the table counts, before its row and column say which. */
  readonly conditions?: readonly Condition[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** The count of a row and a column that are not sums, by their places. */
  readonly count: (row: number, column: number) => number;
}

function placesOf(parts: readonly string[], among: ReadonlyMap<string, number>): readonly number[] {
  return parts.flatMap((key) => among.get(key) ?? []);
}

/** Makes a table of counts of entries, with its sums. */
export function countTable(from: CountTable): Section {
  const { id, definition, audience = 'anyone', conditions = [], rows, columns } = from;
  const rowPlaces = new Map(rows.map(({ key }, place) => [key, place]));
  const columnPlaces = new Map(columns.map(({ key }, place) => [key, place]));
  const valueOf = (row: number, column: number): number => {
    const [rowParts, columnParts] = [rows[row]?.parts, columns[column]?.parts];
    if (rowParts) {
      return placesOf(rowParts, rowPlaces).reduce((sum, part) => sum + valueOf(part, column), 0);
    }
    if (columnParts) {
      return placesOf(columnParts, columnPlaces).reduce((sum, part) => sum + valueOf(row, part), 0);
    }
    return from.count(row, column);
  };
  const idOf = (row: string, column: string) => `${id}/${row}/${column}`;
  const sums: Sum[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const total = idOf(row.key, column.key);
      if (row.parts) sums.push({ total, parts: row.parts.map((part) => idOf(part, column.key)) });
      if (column.parts) sums.push({ total, parts: column.parts.map((part) => idOf(row.key, part)) });
    }
  }
  const table: Table = {
    id,
    definition,
    audience,
    columns: columns.map(({ heading }) => heading),
    rows: rows.map((row, atRow) => ({
      heading: row.heading,
      figures: columns.map((column, atColumn) =>
        countFigure(idOf(row.key, column.key), definition, valueOf(atRow, atColumn), [
          ...conditions,
          ...row.conditions,
          ...column.conditions,
        ]),
      ),
    })),
  };
  return { table, sums };
}
