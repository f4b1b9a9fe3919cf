import { type Goal, isMet, writeGoal } from './goal';
import type { Raced } from './race';
import { type Spread, spreadOf } from './statistics';

/** One line of what a bench found: ours beside a peer, measured in the same run. */
export interface Row {
  readonly bench: string;
  /** How much of what: `10,000 rules`. */
  readonly size: string;
  readonly ours: Spread;
  /** Null where the goal is a figure of its own and there is nobody to compare with. */
  readonly peer: Spread | null;
  readonly peerName: string | null;
  /** Our median by the peer's; null without a peer. */
  readonly ratio: number | null;
  readonly unit: string;
  /** In words, from `writeGoal`; null where the row is only told. */
  readonly goal: string | null;
  readonly met: boolean | null;
  /** What limits it, where a goal is missed; printed under the table. */
  readonly note: string | null;
}

/** What a row is made of. */
export interface RowParts {
  readonly bench: string;
  readonly size: string;
  /** The figure of the runs that this row tells, such as `ms`. */
  readonly figure: string;
  /** What the figure is counted in; the figure's own name unless it is told. */
  readonly unit?: string;
  /** What ours is called in the race, where several of ours are in it; `ours` unless it is told. */
  readonly ours?: string;
  /** With whom ours is compared; nobody where it is left out. */
  readonly peer?: string;
  readonly goal?: Goal;
  readonly note?: string;
}

/** Makes a row of one figure of a race. Throws where a contestant, or the figure, was not in it. */
export function makeRow(
  raced: Raced,
  { bench, size, figure, unit = figure, ours: oursName = 'ours', peer: peerName, goal, note }: RowParts,
): Row {
  const ours = spreadOf(raced.samples(oursName, figure));
  const peer = peerName === undefined ? null : spreadOf(raced.samples(peerName, figure));
  const ratio = peer === null || peer.median === 0 ? null : ours.median / peer.median;
  return {
    bench,
    size,
    ours,
    peer,
    peerName: peerName ?? null,
    ratio,
    unit,
    goal: goal ? writeGoal(goal, unit) : null,
    met: goal ? isMet(goal, { ours: ours.median, ratio }) : null,
    note: note ?? null,
  };
}
