import type { Entry } from '../../../../../lib/log/entry';
import type { ViewName } from '../calls';
import { rowsOfEntries } from './rows-of-entries';
import { summaryRows } from './rows-of-summary';
import type { TypedRow } from './typed-row';

/** What entries are known by in a file, and what its rows are to say. */
export interface View {
  /** Finds the names in any text of the file. */
  readonly names: RegExp;
  readonly nameOf: (entry: Entry) => string | null;
  readonly rows: (entries: readonly Entry[]) => readonly TypedRow[];
}

/** A table has the ids of entries. People read none: on their page an entry is known by its thread, which several share. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  table: {
    names: /([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})/g,
    nameOf: ({ id }) => id,
    rows: rowsOfEntries,
  },
  page: {
    names: /href="([^"]*)"/g,
    nameOf: ({ where }) => (where.precision === 'thread' ? where.thread : null),
    rows: summaryRows,
  },
};
