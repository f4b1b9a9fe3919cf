import { type RefObject, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { layList } from './list-heights';
import type { ListItem } from './list-items';

/** Up to this many items all are drawn, so that finding in the page, printing and screen readers meet every one. */
const ALL_DRAWN = 120;
/** How much is drawn above and below the window, in CSS pixels, so that a quick scroll meets no gap. */
const AROUND = 600;

/** Tells when the window may have moved over the page. */
function followWindow(onMove: () => void): () => void {
  window.addEventListener('scroll', onMove, { passive: true });
  window.addEventListener('resize', onMove);
  // What stands above the list opens and closes, and the list's own place moves with it.
  const page = new ResizeObserver(onMove);
  page.observe(document.body);
  return () => {
    window.removeEventListener('scroll', onMove);
    window.removeEventListener('resize', onMove);
    page.disconnect();
  };
}

/**
 * What of a long list is in the browser's window, now and as it moves. Items stand in the ordinary flow of the page, and
 * empty space in the place of those that are not drawn, so that the browser itself keeps what one reads where it is when
 * an item turns out higher than was thought.
 */
export function useWindow(items: readonly ListItem[], list: RefObject<HTMLElement | null>) {
  const [known] = useState(() => new Map<string, number>());
  const heights = useMemo(() => layList(items, known), [items, known]);
  // What has the focus stays drawn, or the keyboard would lose its place. Another window may put entries before it.
  const readPinned = (): number => {
    const { activeElement } = document;
    const item = list.current?.contains(activeElement)
      ? activeElement?.closest<HTMLElement>('[data-key]')
      : null;
    if (!item) return -1;
    const place = Number(item.dataset['place']);
    const { key } = item.dataset;
    return items[place]?.key === key ? place : items.findIndex((one) => one.key === key);
  };
  const readWindow = (): string => {
    if (items.length <= ALL_DRAWN) return `0 ${items.length} -1`;
    const above = -(list.current?.getBoundingClientRect().top ?? 0);
    const from = heights.placeAt(above - AROUND);
    return `${from} ${heights.placeAt(above + window.innerHeight + AROUND) + 1} ${readPinned()}`;
  };
  // Read anew before each frame that is scrolled, and drawn in the same one.
  const [from = 0, until = 0, pinned = -1] = useSyncExternalStore(followWindow, readWindow)
    .split(' ')
    .map(Number);

  const observer = useMemo(
    () =>
      new ResizeObserver((sizes) => {
        for (const { target, borderBoxSize } of sizes) {
          const { key, place } = target instanceof HTMLElement ? target.dataset : {};
          const height = borderBoxSize[0]?.blockSize;
          if (key === undefined || height === undefined || !target.isConnected) continue;
          known.set(key, height);
          heights.measured(Number(place), height);
        }
      }),
    [heights, known],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  /** The `ref` of an item's element, which says its key and its place in `data-key` and `data-place`. */
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (element) observer.observe(element);
      return () => {
        if (element) observer.unobserve(element);
      };
    },
    [observer],
  );
  const bringIntoSight = useCallback(
    (place: number) => {
      const top = window.scrollY + (list.current?.getBoundingClientRect().top ?? 0);
      window.scrollTo(0, top + heights.startOf(place) - window.innerHeight / 2);
    },
    [heights, list],
  );
  return { from, until, pinned: pinned < 0 ? null : pinned, heights, measure, bringIntoSight };
}
