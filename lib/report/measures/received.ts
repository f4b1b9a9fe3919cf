import type { Figure } from '../figure';
import type { Sum } from '../report';
import type { Scope } from '../scope/scope';
import { countSetAside } from '../store/set-aside';
import type { ReceivedCount } from '../table';
import { plainFigure } from './make-figure';
import type { Section } from './section';

const PARTS: readonly ReceivedCount[] = [
  'in-report',
  'other-period',
  'other-organisation',
  'no-organisation',
  'set-aside',
  'deleted',
];
const ORDER: readonly ReceivedCount[] = ['read', ...PARTS, 'conflicts', 'refused'];

function idOf(what: ReceivedCount): string {
  return `received/${what}/rows`;
}

/** Where every entry of every file went: each that was read is in the report, left out for a reason, or set aside. */
export function received({ store, rows, leftOut }: Scope): Section {
  const { toldAgain, deleted, conflicts } = countSetAside(store);
  const add = (count: (file: (typeof store.files)[number]) => number) =>
    store.files.reduce((sum, file) => sum + count(file), 0);
  const counts: Readonly<Record<ReceivedCount, number>> = {
    read: add(({ entries }) => entries),
    'in-report': rows.length,
    'other-period': leftOut.otherPeriod,
    'other-organisation': leftOut.otherOrganisation,
    'no-organisation': leftOut.noOrganisation,
    'set-aside': toldAgain + conflicts,
    deleted,
    conflicts,
    refused: add(({ facts }) => facts.counts.refused),
  };
  const figure = (what: ReceivedCount): Figure => plainFigure(idOf(what), 'received', 'rows', counts[what]);
  const sums: readonly Sum[] = [
    { total: idOf('read'), parts: PARTS.map(idOf) },
    { total: idOf('in-report'), parts: ['coverage/total/total'] },
  ];
  return {
    table: {
      id: 'received',
      definition: 'received',
      audience: 'internal',
      columns: [{ is: 'measure', measure: 'received' }],
      rows: ORDER.map((what) => ({ heading: { is: 'received', what }, figures: [figure(what)] })),
    },
    sums,
  };
}
