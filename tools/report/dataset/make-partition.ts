import type { ReportRequest } from '../../../lib/report/report-request';
import { readScope } from '../../../lib/report/scope/scope';
import type { LogStore } from '../../../lib/report/store/log-store';
import type { PartitionKey } from './choose-partitions';
import { entryRows, pageRows, placesInOrder, topicRows } from './entry-rows';
import { ENTRIES, ENTRY_PAGES, ENTRY_TOPICS } from './entry-tables';
import { fileRows, intakeRow } from './intake-rows';
import { FILES, INTAKE } from './intake-tables';
import {
  commitmentPartRows,
  periodRow,
  planForumRows,
  planPageRows,
  planTopicRows,
  weekRows,
} from './plan-rows';
import { COMMITMENT_PARTS, PERIODS, PLAN_FORUMS, PLAN_PAGES, PLAN_TOPICS, WEEKS } from './plan-tables';
import type { Cell, RowOf, TableShape } from './table-shape';

/** A table of a partition with its rows, which are made one by one as they are written. */
export interface TableRows {
  readonly shape: TableShape;
  readonly rows: Iterable<readonly Cell[]>;
}

/** What a dataset is made of beside the files. */
export interface DatasetRequest extends Omit<ReportRequest, 'organisations' | 'period' | 'expected'> {
  /** Whether addresses of pages that no plan recommends are told too. */
  readonly typedPages: boolean;
}

function* cellsOf<Shape extends TableShape>(
  shape: Shape,
  rows: Iterable<RowOf<Shape>>,
): Generator<readonly Cell[]> {
  for (const row of rows) {
    const cells: Readonly<Record<string, Cell>> = row;
    yield shape.columns.map(({ name }) => cells[name] ?? null);
  }
}

function tableOf<Shape extends TableShape>(shape: Shape, rows: Iterable<RowOf<Shape>>): TableRows {
  return { shape, rows: cellsOf(shape, rows) };
}

function* each<Row>(places: readonly number[], rowsOf: (at: number) => readonly Row[]): Generator<Row> {
  for (const at of places) yield* rowsOf(at);
}

/**
 * The tables of one organisation and quarter. Every entry is placed by the code of the report: its day and week in
 * London, the plan in force on that day, and the working days to an answer are columns, so that SQL need only count.
 */
export function makePartition(
  store: LogStore,
  { organisation, quarter }: PartitionKey,
  { typedPages, ...request }: DatasetRequest,
): { readonly entries: number; readonly tables: readonly TableRows[] } {
  const period = { is: 'quarter', ...quarter } as const;
  const scope = readScope(store, { ...request, organisations: [organisation], period, expected: [] });
  const weeks = weekRows(scope);
  const places = placesInOrder(scope);
  const entryRow = entryRows(scope, weeks);
  const pages = planPageRows(scope);
  const recommended = new Set(pages.map(({ page }) => page));
  const pagesOf = pageRows(scope, (page) => typedPages || recommended.has(page));
  const tables = [
    tableOf(
      ENTRIES,
      each(places, (at) => [entryRow(at)]),
    ),
    tableOf(ENTRY_TOPICS, each(places, topicRows(scope))),
    tableOf(ENTRY_PAGES, each(places, pagesOf)),
    tableOf(PERIODS, [periodRow(scope)]),
    tableOf(WEEKS, weeks),
    tableOf(PLAN_FORUMS, planForumRows(scope)),
    tableOf(PLAN_PAGES, pages),
    tableOf(PLAN_TOPICS, planTopicRows(scope)),
    tableOf(COMMITMENT_PARTS, commitmentPartRows(scope)),
    tableOf(FILES, fileRows(scope)),
    tableOf(INTAKE, [intakeRow(scope)]),
  ];
  return { entries: places.length, tables };
}
