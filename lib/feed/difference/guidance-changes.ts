import type { Guidance } from '../../list/guidance';
import type { Change, GuidanceKind } from './change';
import type { Compare } from './compare';
import { compareFields } from './compare';
import { compareRecords } from './compare-records';
import { periodChanges } from './period-changes';
import {
  checkChanges,
  disclosureChanges,
  exampleChanges,
  principlesChanges,
  redLineChanges,
  valueChanges,
} from './wording-changes';

/** Compares one kind of guidance, piece by piece. */
function pieces<P extends { id: string }>(
  of: GuidanceKind,
  read: (guidance: Guidance) => readonly P[],
  nameOf: (piece: P) => string,
  compare: Compare<P>,
): Compare<Guidance> {
  const about = (piece: P) => ({ of, id: piece.id, name: nameOf(piece) });
  return (was, now, context): readonly Change[] =>
    compareRecords(read(was), read(now), {
      key: ({ id }) => id,
      added: (piece) => ({ kind: 'added', about: about(piece) }),
      removed: (piece) => ({ kind: 'removed', about: about(piece) }),
      kept: (old, next) => compare(old, next, { ...context, about: about(next) }),
    });
}

const byName = ({ name }: { name: string }) => name;
const byTitle = ({ title }: { title: string }) => title;

/** What has changed in the guidance. */
export const guidanceChanges: Compare<Guidance> = compareFields<Guidance>({
  periods: pieces('period', ({ periods }) => periods, byName, periodChanges),
  redLines: pieces('red-line', ({ redLines }) => redLines, byTitle, redLineChanges),
  values: pieces('value', ({ values }) => values, byName, valueChanges),
  principles: pieces('principles', ({ principles }) => principles, byTitle, principlesChanges),
  disclosures: pieces('disclosure', ({ disclosures }) => disclosures, byName, disclosureChanges),
  examples: pieces('example', ({ examples }) => examples, byTitle, exampleChanges),
  checks: pieces(
    'check',
    ({ checks }) => checks,
    ({ text }) => text,
    checkChanges,
  ),
});
