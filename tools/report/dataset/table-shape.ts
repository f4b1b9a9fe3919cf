/** What a column holds: a day is `2026-10-03` in London; a number may be part of a whole, an integer may not. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day';

/** A column of the dataset, as its dictionary tells it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether it can be empty; the meaning says when. */
  readonly optional?: true;
  /** Of a number what it counts. */
  readonly unit?: string;
  readonly meaning: string;
}

/** A table of the dataset. Every one is parted by organisation and quarter, which are columns of it too. */
export interface TableShape {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly Column[];
}

/** A value as it is written. */
export type Cell = string | number | boolean | null;

interface Values {
  readonly text: string;
  readonly day: string;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
}

/** A row of a table. */
export type RowOf<Shape extends TableShape> = {
  readonly [One in Shape['columns'][number] as One['name']]: One extends { readonly optional: true }
    ? Values[One['type']] | null
    : Values[One['type']];
};

/** What every table is parted by: the names of its folders, and columns once it is loaded. */
export const PARTITION = [
  {
    name: 'organisation',
    type: 'text',
    meaning:
      'The organisation of today, by its GOV.UK name. What was logged under a former name counts with it.',
  },
  {
    name: 'quarter',
    type: 'text',
    meaning:
      'The quarter of the UK financial year, April to March, by the day in London: 2026-27-Q3 is October to December 2026.',
  },
] as const satisfies readonly Column[];
