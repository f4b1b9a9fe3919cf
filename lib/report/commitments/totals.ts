import type { CommitmentGap, CommitmentPart } from '../commitment-progress';
import type { Scope } from '../scope/scope';
import { dayText } from '../store/days';
import type { PartCounts } from './count-parts';
import type { Group } from './group-parts';
import { CYCLE_MONTHS, monthsIn } from './months';
import type { Part } from './parts';

/** What was done towards a commitment, asked for in all, and asked for by the last day that is counted. */
export interface Totals {
  readonly done: number;
  readonly required: number;
  readonly requiredSoFar: number;
}

/** Adds numbers up. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** What a part asks for on its days up to one of them: a count in proportion, or of a share the answers that it takes. */
function requiredBy({ span, commitment }: Part, measured: number, until: string): number {
  if (commitment.measure === 'share-answered-in-time') return (commitment.target * measured) / 100;
  const to = span.to < until ? span.to : until;
  return (commitment.target * monthsIn(span.from, to)) / CYCLE_MONTHS[commitment.per];
}

function tellPart(part: Part, index: number, counts: PartCounts): CommitmentPart {
  const { span, commitment } = part;
  const told = { planVersion: span.plan.version, from: span.from, to: span.to, commitment };
  const measured = counts.measured[index] ?? 0;
  const required = requiredBy(part, measured, span.to);
  switch (commitment.measure) {
    case 'share-answered-in-time':
      return { ...told, numerator: counts.inTime[index] ?? 0, denominator: measured, required };
    case 'forums-with-activity':
      return {
        ...told,
        numerator: counts.forums[index]?.size ?? 0,
        denominator: null,
        required: commitment.target,
      };
    default:
      return { ...told, numerator: counts.entries[index] ?? 0, denominator: null, required };
  }
}

/** The calculation, one version of the plan after the other. */
export function tellParts(
  { indexes }: Group,
  parts: readonly Part[],
  counts: PartCounts,
): readonly CommitmentPart[] {
  return indexes.flatMap((index) => {
    const part = parts[index];
    return part ? [tellPart(part, index, counts)] : [];
  });
}

/** A number of forums is a level, not an amount: it is not smaller for fewer days, and no forum counts twice. */
function activityTotals({ last, indexes }: Group, counts: PartCounts, scope: Scope): Totals {
  const forums = new Set(indexes.flatMap((index) => [...(counts.forums[index] ?? [])]));
  const { from, to } = scope.request.period;
  const { target } = last.commitment;
  const gone = monthsIn(from, dayText(scope.until)) / monthsIn(from, to);
  return { done: forums.size, required: target, requiredSoFar: target * gone };
}

/** What all versions in force asked for and got together. */
export function totalsOf(group: Group, parts: readonly Part[], counts: PartCounts, scope: Scope): Totals {
  if (group.last.commitment.measure === 'forums-with-activity') {
    return activityTotals(group, counts, scope);
  }
  const until = dayText(scope.until);
  const told = tellParts(group, parts, counts);
  return {
    done: sum(told.map(({ numerator }) => numerator)),
    required: sum(told.map(({ required }) => required)),
    requiredSoFar: sum(
      group.indexes.flatMap((index) => {
        const part = parts[index];
        return part ? [requiredBy(part, counts.measured[index] ?? 0, until)] : [];
      }),
    ),
  };
}

/** Why a commitment cannot be measured; null where it can. */
export function gapOf({ last, indexes }: Group, counts: PartCounts, scope: Scope): CommitmentGap | null {
  if (scope.until < scope.from) return 'not-begun';
  if (last.commitment.measure !== 'share-answered-in-time') return null;
  const total = (of: Int32Array) => sum(indexes.map((index) => of[index] ?? 0));
  if (total(counts.measured) > 0) return null;
  if (total(counts.entries) === 0) return 'nothing-to-measure';
  return total(counts.known) === 0 ? 'asked-not-known' : 'no-time-in-plan';
}
