/** Items that stand one below the other, from the first to the one before `until`. */
export interface Run {
  readonly from: number;
  readonly until: number;
}

/**
 * What of a list is drawn: what is in the window, and an item that must stay wherever the window is, as runs in the order of
 * the list.
 *
 * @param pinned the place of the item that stays; null for none
 */
export function drawnRuns(inWindow: Run, pinned: number | null, count: number): readonly Run[] {
  const { from, until } = inWindow;
  if (pinned === null || pinned >= count || (pinned >= from && pinned < until)) return [inWindow];
  const alone = { from: pinned, until: pinned + 1 };
  return pinned < from ? [alone, inWindow] : [inWindow, alone];
}
