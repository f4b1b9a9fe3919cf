import type { Sum } from '../report';
import type { Table } from '../table';

/** A part of the report: a table, and what in it adds up to what. */
export interface Section {
  readonly table: Table;
  readonly sums: readonly Sum[];
}
