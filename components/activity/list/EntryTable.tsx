import type { ReactNode } from 'react';
import { t } from '../../../lib/text';

/** The columns as they are called where they are heard. */
const COLUMNS = [
  'activity.list.select',
  'activity.list.what',
  'activity.list.details',
  'activity.list.acts',
] as const;

/** The row with the names of the columns. */
export const HEAD_ROWS = 1;

export interface EntryTableProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  /** How many rows there are below the names of the columns, drawn or not. */
  readonly rows: number;
  readonly children: ReactNode;
}

/** The table around the entries: those who hear it move by rows and columns, and know how many there are. */
export function EntryTable({ labelledBy, rows, children }: EntryTableProps) {
  return (
    <div
      role="table"
      aria-labelledby={labelledBy}
      aria-rowcount={rows + HEAD_ROWS}
      aria-colcount={COLUMNS.length}
    >
      <div role="rowgroup" className="visually-hidden">
        <div role="row" aria-rowindex={HEAD_ROWS}>
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader">
              {t(column)}
            </span>
          ))}
        </div>
      </div>
      {children}
    </div>
  );
}
