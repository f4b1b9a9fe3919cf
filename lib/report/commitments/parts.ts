import type { Commitment } from '../../list/plan';
import { KINDS_TOWARDS } from '../../log/kinds';
import type { PlanSpan } from '../scope/plans-in-force';
import type { Scope } from '../scope/scope';
import { kindCode, KINDS } from '../store/codes';

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

/** Answers which parts the selected entry at a place counts towards, by their numbers. */
export type Towards = (at: number) => readonly number[];

/**
 * Which entries count towards which commitments: those made on a forum of the plan that had it in force on their day,
 * of a kind that fits, on the commitment's own forum where it has one. Where two commitments fit and the author named
 * one of them, the entry counts towards that one alone. Being active counts wherever the plan means to be.
 */
export function readTowards({ store, rows, placeOfRow, places }: Scope, parts: readonly Part[]): Towards {
  const { kind, commitment: named } = store.columns;
  const byCell: (readonly number[])[] = places.flatMap(({ span, here }) =>
    KINDS.map((one) =>
      parts.flatMap((part, index) => {
        const { forum, measure } = part.commitment;
        const isThere = part.span === span && (forum === undefined || forum === here.forum);
        const isMeant = measure !== 'forums-with-activity' || here.approach !== 'stay-away';
        return isThere && isMeant && kindsTowards(part.commitment).includes(one) ? [index] : [];
      }),
    ),
  );
  const codes = parts.map(({ commitment }) => store.commitments.find(commitment.id));
  const isActivity = parts.map(({ commitment }) => commitment.measure === 'forums-with-activity');
  return (at) => {
    const place = placeOfRow[at] ?? -1;
    if (place < 0) return NONE;
    const row = rows[at] ?? 0;
    const fitting = byCell[place * KINDS.length + (kind[row] ?? kindCode.barrier)] ?? NONE;
    const code = named[row] ?? 0;
    if (code === 0 || fitting.length < 2) return fitting;
    const isNamed = fitting.some((index) => codes[index] === code && isActivity[index] !== true);
    return isNamed ? fitting.filter((index) => codes[index] === code || isActivity[index] === true) : fitting;
  };
}
