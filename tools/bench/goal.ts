/** What a row is to reach: its ratio to the peer, or our own figure in the row's unit. The bound itself is still met. */
export interface Goal {
  readonly of: 'ratio' | 'ours';
  readonly is: 'at-most' | 'at-least';
  readonly bound: number;
}

/** Our figure, and how many times the peer's that is; null where there is no peer. */
export interface Reached {
  readonly ours: number;
  readonly ratio: number | null;
}

/** Whether a goal is met. A goal of the ratio is not met where there is no peer to compare with. */
export function isMet({ of, is, bound }: Goal, { ours, ratio }: Reached): boolean {
  const reached = of === 'ours' ? ours : ratio;
  if (reached === null) return false;
  return is === 'at-most' ? reached <= bound : reached >= bound;
}

/** A goal in a few characters: `ratio <= 0.85`, `ours <= 50 ms`. */
export function writeGoal({ of, is, bound }: Goal, unit: string): string {
  const sign = is === 'at-most' ? '<=' : '>=';
  return of === 'ratio' ? `ratio ${sign} ${bound}` : `ours ${sign} ${bound} ${unit}`;
}
