import { ENTRIES, ENTRY_PAGES, ENTRY_TOPICS } from './entry-tables';
import { FILES, INTAKE } from './intake-tables';
import { COMMITMENT_PARTS, PERIODS, PLAN_FORUMS, PLAN_PAGES, PLAN_TOPICS, WEEKS } from './plan-tables';
import { type Column, PARTITION, type TableShape } from './table-shape';

/** Every table of the dataset. */
export const TABLES: readonly TableShape[] = [
  ENTRIES,
  ENTRY_TOPICS,
  ENTRY_PAGES,
  PERIODS,
  WEEKS,
  PLAN_FORUMS,
  PLAN_PAGES,
  PLAN_TOPICS,
  COMMITMENT_PARTS,
  FILES,
  INTAKE,
];

/** The columns of a table once it is loaded: those it is parted by first. */
export function loadedColumns({ columns }: TableShape): readonly Column[] {
  return [...PARTITION, ...columns];
}
