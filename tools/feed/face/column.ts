import type { Datatype } from '../../../lib/formats/table/column';

/** One cell: null where it is not given. */
export type Cell = string | number | readonly string[] | null;

/** One column of a table of the public face, defined once for the file and for its metadata. */
export interface Column<Row> {
  /** As it stands in the first line: lower case, words joined by `_`. It never changes its meaning. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly datatype: Datatype;
  /** Whether every row has it. */
  readonly required?: boolean;
  readonly read: (row: Row) => Cell;
}
