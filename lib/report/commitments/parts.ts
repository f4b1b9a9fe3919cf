import type { Commitment } from '../../list/plan';
import { KINDS_TOWARDS } from '../../log/kinds';
import type { PlanSpan } from '../scope/plans-in-force';
import type { Scope } from '../scope/scope';
import { KINDS } from '../store/codes';

/** A commitment as one version of a plan has it, on the days that version was in force. */
export interface Part {
  readonly span: PlanSpan;
  readonly commitment: Commitment;
  /** The organisation of today and the commitment's id: what it is called in every report. */
  readonly key: string;
}

/** The key of a commitment: `department-for-education/answers`. */
export function commitmentKey(organisation: string, commitment: string): string {
  return `${organisation}/${commitment}`;
}

/** Every commitment of every plan in force, in the order of the plans. One that is named twice means the first. */
export function partsOf({ spans }: Scope): readonly Part[] {
  return spans.flatMap((span) =>
    span.plan.commitments
      .filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index)
      .map((commitment) => ({
        span,
        commitment,
        key: commitmentKey(span.organisation, commitment.id),
      })),
  );
}

/** The kinds that count towards a commitment: for forums with activity all but a barrier. */
function kindsTowards({ measure }: Commitment): readonly string[] {
  if (measure !== 'forums-with-activity') return KINDS_TOWARDS[measure];
  return KINDS.filter((kind) => kind !== 'barrier');
}

const NONE: readonly number[] = [];

/**
 * What decides towards which commitments an entry counts: its place in a plan, its kind, and the commitment that its
 * author named. There are few of these cells, however many entries there are.
 */
export interface TowardsCells {
  /** How many cells there are. */
  readonly count: number;
  /** The cell of an entry: the number of its plan place, the code of its kind, and its row. */
  readonly cellOf: (place: number, kind: number, row: number) => number;
  /** The parts that the entries of a cell count towards, by their numbers. */
  readonly partsOf: (cell: number) => readonly number[];
  /** The number of the plan place that a cell is in. */
  readonly placeOf: (cell: number) => number;
}

/** The parts that fit a kind in a place: those of the version in force there, on the commitment’s own forum where it has one. */
function fittingParts({ places }: Scope, parts: readonly Part[]): readonly (readonly number[])[] {
  return places.flatMap(({ span, here }) => {
    const there = parts.flatMap((part, index) => {
      const { forum, measure } = part.commitment;
      const isThere = part.span === span && (forum === undefined || forum === here.forum);
      const isMeant = measure !== 'forums-with-activity' || here.approach !== 'stay-away';
      return isThere && isMeant ? [{ index, kinds: kindsTowards(part.commitment) }] : [];
    });
    return KINDS.map((one) => there.flatMap(({ index, kinds }) => (kinds.includes(one) ? [index] : [])));
  });
}

/** For the code of each commitment that an entry can name its number among the ids of the parts; 0 for any other. */
function readNames({ store }: Scope, ids: readonly string[]): Int32Array {
  const names = new Int32Array(store.commitments.size);
  ids.forEach((id, index) => {
    const code = store.commitments.find(id);
    if (code !== null) names[code] = index + 1;
  });
  return names;
}

/**
 * Which entries count towards which commitments: those made on a forum of the plan that had it in force on their day,
 * of a kind that fits, on the commitment's own forum where it has one. Where two commitments fit and the author named
 * one of them, the entry counts towards that one alone. Being active counts wherever the plan means to be.
 */
export function readTowards(scope: Scope, parts: readonly Part[]): TowardsCells {
  const { commitment } = scope.store.columns;
  const fitting = fittingParts(scope, parts);
  const ids = [...new Set(parts.map((part) => part.commitment.id))];
  const names = readNames(scope, ids);
  const width = ids.length + 1;
  const isActivity = parts.map((part) => part.commitment.measure === 'forums-with-activity');
  const narrow = (fit: readonly number[], name: number): readonly number[] => {
    const id = ids[name - 1];
    if (id === undefined || fit.length < 2) return fit;
    const isNamed = (index: number) => parts[index]?.commitment.id === id;
    if (!fit.some((index) => isNamed(index) && isActivity[index] !== true)) return fit;
    return fit.filter((index) => isNamed(index) || isActivity[index] === true);
  };
  return {
    count: fitting.length * width,
    cellOf: (place, kind, row) => (place * KINDS.length + kind) * width + (names[commitment[row] ?? 0] ?? 0),
    partsOf: (cell) => narrow(fitting[Math.floor(cell / width)] ?? NONE, cell % width),
    placeOf: (cell) => Math.floor(cell / width / KINDS.length),
  };
}
