import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { FocusNext } from '../use-focus-next';
import { drawnRuns } from './drawn-runs';
import { ListGap } from './ListGap';
import type { ListItem } from './list-items';
import { readKey } from './list-keys';
import { useWindow } from './use-window';

export interface EntryWindowProps {
  readonly items: readonly ListItem[];
  readonly draw: (item: ListItem, place: number) => ReactNode;
  readonly focusNext: FocusNext;
  /** The id of the element that can have the focus in an item; null where none can. */
  readonly idOf: (item: ListItem) => string | null;
  /** Pressed Escape somewhere in the list. */
  readonly onEscape: () => void;
}

/** The items of a list as long as one likes, of which only what is in the window is drawn. */
export function EntryWindow({ items, draw, focusNext, idOf, onEscape }: EntryWindowProps) {
  const list = useRef<HTMLDivElement>(null);
  const { from, until, pinned, heights, measure, bringIntoSight } = useWindow(items, list);
  const count = items.length;

  const giveFocus = (place: number): boolean => {
    const item = items[place];
    const id = item ? idOf(item) : null;
    if (id === null) return false;
    focusNext.want(id);
    if (!focusNext.take()) bringIntoSight(place);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    if (event.key === 'Escape') onEscape();
    const goal = readKey(event, at, count);
    if (!goal) return;
    event.preventDefault();
    for (let place = goal.from; place >= 0 && place < count; place += goal.step) {
      if (giveFocus(place)) return;
    }
  };
  // What is to have the focus may be far away: it is brought into the window, and has it once it is drawn.
  useEffect(() => {
    const wanted = focusNext.wanted();
    if (wanted === null || focusNext.take()) return;
    const place = items.findIndex((item) => idOf(item) === wanted);
    if (place >= 0) bringIntoSight(place);
  });

  const runs = drawnRuns({ from, until }, pinned, count);
  // Gaps and items are one row of siblings: an item that comes to stand alone must stay the same element.
  const drawn = runs.flatMap((run, n) => [
    <ListGap
      key={`gap ${n}`}
      height={heights.startOf(run.from) - heights.startOf(runs[n - 1]?.until ?? 0)}
    />,
    ...items.slice(run.from, run.until).map((item, ahead) => {
      const place = run.from + ahead;
      return (
        <div
          key={item.key}
          ref={measure}
          role="presentation"
          className="list-item"
          data-key={item.key}
          data-place={place}
          onKeyDown={(event) => onKeyDown(event, place)}
        >
          {draw(item, place)}
        </div>
      );
    }),
  ]);
  return (
    <div ref={list} role="rowgroup">
      {drawn}
      <ListGap height={heights.startOf(count) - heights.startOf(runs.at(-1)?.until ?? 0)} />
    </div>
  );
}
