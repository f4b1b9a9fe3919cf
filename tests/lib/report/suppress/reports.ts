import type { Figure } from '../../../../lib/report/figure';
import type { Report, Sum } from '../../../../lib/report/report';
import type { Table } from '../../../../lib/report/table';

/** A count of entries as a report holds it. Each is told apart by its own day, so that no two count the same entries. */
export function count(id: string, value: number): Figure {
  return {
    id,
    value: { is: 'value', value },
    unit: 'entries',
    definition: 'entries',
    n: value,
    of: null,
    rows: [{ that: 'page', url: `https://example.org/${id}` }],
    from: [],
  };
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A table of counts with its totals by row, by column and over all, as the report makes them. */
export function tableOf(matrix: readonly (readonly number[])[], id: Table['id'] = 'kinds-by-week') {
  const width = matrix[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => matrix.map((row) => row[column] ?? 0));
  const rows = [
    ...matrix.map((row, at) => [
      ...row.map((value, c) => count(`${id}/${at}/${c}`, value)),
      count(`${id}/${at}/t`, add(row)),
    ]),
    [
      ...columns.map((column, c) => count(`${id}/t/${c}`, add(column))),
      count(`${id}/t/t`, add(columns.map(add))),
    ],
  ];
  const rowKeys = [...matrix.keys(), 't'];
  const sums: readonly Sum[] = [
    ...rowKeys.map((row) => ({
      total: `${id}/${row}/t`,
      parts: columns.map((_, column) => `${id}/${row}/${column}`),
    })),
    ...[...columns.keys(), 't'].map((column) => ({
      total: `${id}/t/${column}`,
      parts: matrix.map((_, row) => `${id}/${row}/${column}`),
    })),
  ];
  const table: Table = {
    id,
    definition: 'kindsByWeek',
    audience: 'anyone',
    columns: [...columns.keys(), 0].map(() => ({ is: 'total' })),
    rows: rows.map((figures) => ({ heading: { is: 'total' }, figures })),
  };
  return { table, sums };
}

/** A report of nothing but these tables. */
export function reportOf(
  sections: readonly { readonly table: Table; readonly sums: readonly Sum[] }[],
  headline: readonly Figure[] = [],
  sums: readonly Sum[] = [],
): Report {
  return {
    about: {
      organisations: [{ id: 'department-for-education', name: 'Department for Education', formerIds: [] }],
      period: { is: 'days', from: '2026-07-01', to: '2026-09-30' },
      madeOn: '2026-10-05',
      until: '2026-09-30',
      plans: [],
    },
    headline,
    commitments: [],
    tables: sections.map(({ table }) => table),
    sums: [...sections.flatMap((section) => section.sums), ...sums],
  };
}
