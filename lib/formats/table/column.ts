import type { Entry } from '../../log/entry';

/** What a column holds. `text` is free text, which may hold anything; a `word` is one of a fixed few. */
export type Datatype =
  | { readonly is: 'id' | 'text' | 'whole-number' | 'day' | 'instant' | 'address' }
  /** Several in one cell, a space between them. */
  | { readonly is: 'ids' | 'addresses' }
  | { readonly is: 'word'; readonly among: readonly string[] };

/** One cell of a column: null where it is not given or does not apply. */
export type Cell = string | number | readonly string[] | null;

/** One column of the table of entries, defined once for every format, for the metadata and for the preview. */
export interface Column {
  /** As it stands in the first line of a file: lower case, words joined by `_`. It never changes its meaning. */
  readonly name: string;
  readonly title: string;
  /** What it means, for the metadata. In English, as the names are: it belongs to the format, not to the interface. */
  readonly description: string;
  readonly datatype: Datatype;
  /** Whether every row has it. */
  readonly required: boolean;
  /** Came after the first files were written: a table without it is read all the same. */
  readonly later?: true;
  readonly read: (entry: Entry) => Cell;
}
