import { KindName } from '../../log/entry';
import type { PublishedFigure, PublishedReport } from '../publish/published-report';
import { addUp, type AddedUp, NO_SUM } from './add-up';
import { forumsActive } from './forums-active';
import type { RollUpColumn, RollUpTable } from './roll-up';

type Said = Pick<PublishedFigure, 'value' | 'of' | 'unit' | 'definition'>;

/** One column: what each report says in it, and what all of them come to. */
interface Column {
  readonly heading: RollUpColumn;
  readonly id: string;
  /** What it is where a report does not have it. */
  readonly usual: Pick<PublishedFigure, 'unit' | 'definition'>;
  readonly read: (report: PublishedReport) => Said | null;
  readonly sum: (reports: readonly PublishedReport[], said: readonly (Said | null)[]) => AddedUp;
}

/** A report in a roll-up, with the key of its row. */
export interface KeyedReport {
  readonly key: string;
  readonly report: PublishedReport;
}

function figureOf({ headline, tables }: PublishedReport, id: string): PublishedFigure | null {
  const inTables = tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
  return [...headline, ...inTables].find((figure) => figure.id === id) ?? null;
}

const adds: Column['sum'] = (_, said) => addUp(said);

const doesNotAdd: Column['sum'] = () => ({ total: NO_SUM, atLeast: NO_SUM, of: null });

const countsForums: Column['sum'] = (reports) => {
  const { active, meant } = forumsActive(reports);
  const value = { is: 'value', value: active } as const;
  return { total: value, atLeast: value, of: meant };
};

/** A share of all is the share of their counts, which the reports tell beside their own shares. */
const sharesCounts: Column['sum'] = (reports) => {
  const of = (measure: string) =>
    addUp(
      reports.map((report) => {
        const hasTable = report.tables.some(({ id }) => id === 'response');
        const none = hasTable ? { value: { is: 'value', value: 0 } as const, of: null } : null;
        return figureOf(report, `response/total/${measure}`) ?? none;
      }),
    ).total;
  const [inTime, measured] = [of('responseInTime'), of('responseWithTarget')];
  if (inTime.is !== 'value') return { total: inTime, atLeast: NO_SUM, of: null };
  if (measured.is !== 'value') return { total: measured, atLeast: NO_SUM, of: null };
  if (measured.value === 0) return { total: NO_SUM, atLeast: NO_SUM, of: null };
  const value = { is: 'value', value: (100 * inTime.value) / measured.value } as const;
  return { total: value, atLeast: value, of: null };
};

function headlineColumn(
  name: string,
  measure: PublishedFigure['definition'],
  unit: PublishedFigure['unit'],
  sum: Column['sum'],
): Column {
  const id = `headline/${name}`;
  return {
    heading: { is: 'measure', measure },
    id,
    usual: { unit, definition: measure },
    read: (report) => figureOf(report, id),
    sum,
  };
}

const HEADLINE: readonly Column[] = [
  headlineColumn('forums', 'forumsWithActivity', 'forums', countsForums),
  headlineColumn('entries', 'entries', 'entries', adds),
  headlineColumn('posts', 'posts', 'entries', adds),
  headlineColumn('commitments', 'commitmentsMet', 'commitments', adds),
  headlineColumn('median', 'responseMedian', 'working-days', doesNotAdd),
  headlineColumn('in-time', 'responseShareInTime', 'per-cent', sharesCounts),
  headlineColumn('owed', 'followUpsOwed', 'entries', adds),
  headlineColumn('overdue', 'followUpsOverdue', 'entries', adds),
  headlineColumn('contributors', 'contributors', 'contributors', adds),
];

const KINDS: readonly Column[] = KindName.options.map((kind) => ({
  heading: { is: 'kind', kind },
  id: `kinds/${kind}`,
  usual: { unit: 'entries', definition: 'coverage' },
  read: (report) => figureOf(report, `coverage/total/${kind}`),
  sum: adds,
}));

const STATUSES = ['met', 'on-course', 'at-risk', 'missed', 'not-measurable', 'not-told'] as const;

const COMMITMENTS: readonly Column[] = STATUSES.map((status) => ({
  heading: { is: 'status', status },
  id: `commitments/${status}`,
  usual: { unit: 'commitments', definition: 'commitments' },
  read: ({ commitments }) => ({
    unit: 'commitments',
    definition: 'commitments',
    value: { is: 'value', value: commitments.filter((one) => one.status === status).length },
    of: null,
  }),
  sum: adds,
}));

function tableOf(
  id: RollUpTable['id'],
  columns: readonly Column[],
  reports: readonly KeyedReport[],
): RollUpTable {
  const said = columns.map((column) => reports.map(({ report }) => column.read(report)));
  const sums = columns.map((column, at) =>
    column.sum(
      reports.map(({ report }) => report),
      said[at] ?? [],
    ),
  );
  const figure = (row: string, column: Column, value: PublishedFigure['value'], of: number | null) => ({
    ...column.usual,
    id: `${row}/${column.id}`,
    value,
    of,
    before: null,
  });
  const isPartly = sums.some(({ total }) => total.is === 'suppressed' || total.is === 'not-known');
  const rows: RollUpTable['rows'] = reports.map(({ key }, at) => ({
    heading: { is: 'report', key },
    figures: columns.map((column, place) => {
      const one = said[place]?.[at];
      return figure(key, column, one?.value ?? { is: 'not-known' }, one?.of ?? null);
    }),
  }));
  // In brackets, as no organisation's id is: one may be called total.
  const add = (is: 'total' | 'at-least', valueOf: (sum: AddedUp) => PublishedFigure['value']): void => {
    rows.push({
      heading: { is },
      figures: columns.map((column, at) => {
        const sum = sums[at] ?? { total: NO_SUM, atLeast: NO_SUM, of: null };
        const value = valueOf(sum);
        return figure(`(${is})`, column, value, value.is === 'value' ? sum.of : null);
      }),
    });
  };
  add('total', ({ total }) => total);
  if (isPartly) add('at-least', ({ atLeast }) => atLeast);
  return { id, columns: columns.map(({ heading }) => heading), rows };
}

/** The tables of a roll-up: what is read first, entries by kind, and commitments by how they stand. */
export function rollUpTables(reports: readonly KeyedReport[]): RollUpTable[] {
  return [
    tableOf('headline', HEADLINE, reports),
    tableOf('kinds', KINDS, reports),
    tableOf('commitments', COMMITMENTS, reports),
  ];
}
