import type { CommitmentGap, CommitmentProgress } from '../commitment-progress';
import type { Condition } from '../condition';
import type { Figure, FigureValue } from '../figure';
import { countFigure, shareFigure } from '../measures/make-figure';
import type { Scope } from '../scope/scope';
import { countParts, type PartCounts } from './count-parts';
import { type Group, groupParts } from './group-parts';
import { type Part, partsOf, readTowards } from './parts';
import { commitmentStatus } from './status';
import { gapOf, sum, tellParts, type Totals, totalsOf } from './totals';

type Figures = Pick<CommitmentProgress, 'progress' | 'target' | 'share'>;

/** What the figures of a commitment are made of. */
interface Measured {
  readonly group: Group;
  readonly totals: Totals;
  readonly because: CommitmentGap | null;
  /** The answers measured by each share that a version asked for; one number where all versions ask for the same. */
  readonly byShare: readonly number[];
  /** Entries that count towards it, and of a share those that could be measured. */
  readonly entries: number;
  readonly measurable: number;
}

function figureId({ key }: Group, what: string): string {
  return `commitments/${key}/${what}`;
}

function meant({ last }: Group): Condition {
  const { span, commitment } = last;
  return { that: 'commitment', organisation: span.organisation, commitment: commitment.id };
}

function targetFigure(group: Group, unit: Figure['unit'], value: number): Figure {
  const none = countFigure(figureId(group, 'target'), 'commitmentTarget', 0, null);
  // Shares of months do not add up to the last digit: 90 is meant where 90.00000000000001 comes out.
  return { ...none, unit, value: { is: 'value', value: Number(value.toFixed(9)) } };
}

function whyNot(because: CommitmentGap | null): FigureValue {
  if (because === 'asked-not-known') return { is: 'not-known' };
  return {
    is: 'not-measurable',
    because: because === 'no-time-in-plan' ? 'no-target' : 'nothing-to-measure',
  };
}

function countFigures({ group, totals, because, entries }: Measured): Figures {
  const unit = group.last.commitment.measure === 'forums-with-activity' ? 'forums' : 'entries';
  const progress = countFigure(figureId(group, 'progress'), 'commitmentProgress', entries, [meant(group)]);
  const value: FigureValue = because === null ? { is: 'value', value: totals.done } : whyNot(because);
  return {
    progress: { ...progress, unit, value },
    target: targetFigure(group, unit, totals.required),
    share: null,
  };
}

/**
 * Where two versions asked for different shares, each counts by the answers that it was measured over: whoever knows
 * how many there were in all can tell from the target how many were measured by each.
 */
function shareTarget({ group, totals, measurable, byShare }: Measured, measured: Figure): Figure {
  const target = measurable > 0 ? (100 * totals.required) / measurable : group.last.commitment.target;
  const figure = targetFigure(group, 'per-cent', target);
  return byShare.length > 1 ? { ...figure, n: Math.min(...byShare), from: [measured.id] } : figure;
}

function shareFigures(commitment: Measured): Figures {
  const { group, totals, because, entries, measurable } = commitment;
  const count = (what: string, n: number, is: 'with-target' | 'in-time') =>
    countFigure(figureId(group, what), is === 'in-time' ? 'responseInTime' : 'responseWithTarget', n, [
      meant(group),
      { that: 'response', is },
    ]);
  const measured = { ...count('measured', measurable, 'with-target'), of: entries };
  const inTime = count('in-time', totals.done, 'in-time');
  const id = figureId(group, 'progress');
  const share = shareFigure(id, 'commitmentProgress', inTime, measured, whyNot(because));
  return {
    progress: { ...share, of: entries },
    target: shareTarget(commitment, measured),
    share: { inTime, measured },
  };
}

/** How many answers were measured by each share that a version asked for. */
function measuredByShare({ indexes }: Group, parts: readonly Part[], counts: PartCounts): readonly number[] {
  const byShare = new Map<number, number>();
  for (const index of indexes) {
    const [share, measured] = [parts[index]?.commitment.target ?? 0, counts.measured[index] ?? 0];
    if (measured > 0) byShare.set(share, (byShare.get(share) ?? 0) + measured);
  }
  return [...byShare.values()];
}

function progressOf(
  group: Group,
  parts: readonly Part[],
  counts: PartCounts,
  scope: Scope,
): CommitmentProgress {
  const { key, last, indexes } = group;
  const { commitment, span } = last;
  const { period, madeOn, list } = scope.request;
  const totals = totalsOf(group, parts, counts, scope);
  const because = gapOf(group, counts, scope);
  const total = (of: Int32Array) => sum(indexes.map((index) => of[index] ?? 0));
  const measured: Measured = {
    group,
    totals,
    because,
    byShare: measuredByShare(group, parts, counts),
    entries: total(counts.entries),
    measurable: total(counts.measured),
  };
  const isShare = commitment.measure === 'share-answered-in-time';
  return {
    id: key,
    organisation: span.organisation,
    commitment,
    forumName: list.forums.find((forum) => forum.id === commitment.forum)?.name ?? null,
    status: because === null ? commitmentStatus({ ...totals, commitment, period, madeOn }) : 'not-measurable',
    because,
    ...(isShare ? shareFigures(measured) : countFigures(measured)),
    parts: tellParts(group, parts, counts),
  };
}

/** Progress against every commitment of the plans in force, in the order of the plans. */
export function commitmentProgress(scope: Scope): readonly CommitmentProgress[] {
  const parts = partsOf(scope);
  const counts = countParts(scope, parts, readTowards(scope, parts));
  return groupParts(parts).map((group) => progressOf(group, parts, counts, scope));
}
