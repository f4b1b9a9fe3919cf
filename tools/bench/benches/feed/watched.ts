import type { Surface } from '../../../browsers/surface';

/** What an open page saw while it was watched. */
export interface Watched {
  /** The longest while in which the page could not do anything, by a clock that wants to tick every 4 ms. Milliseconds. */
  readonly blockMs: number;
  /** When a text was first drawn. Milliseconds since 1970; null where it never was. */
  readonly shownAt: number | null;
}

/** Where a page keeps what it sees: its window, since what runs in Firefox’s sidebar has a global object of its own each time. */
interface Watching {
  takePartWatch?: { readonly stop: () => Watched };
}

/** Watches a page while something is done in it or elsewhere. It must be in sight: one behind another hardly ticks. */
export async function watching(surface: Surface, text: string, act: () => Promise<void>): Promise<Watched> {
  await surface.evaluate(startWatch, text);
  await act();
  const watched = await surface.evaluate(stopWatch);
  if (watched === null) throw new Error(`${surface.name} was replaced while it was watched.`);
  return watched;
}

/** Runs in the page. */
function startWatch(text: string): void {
  let last = performance.now();
  let blockMs = 0;
  let shownAt: number | null = null;
  const observer = new MutationObserver(() => {
    if (shownAt !== null || !document.body.textContent.includes(text)) return;
    requestAnimationFrame(() => {
      shownAt ??= performance.timeOrigin + performance.now();
    });
  });
  const tick = (): void => {
    const now = performance.now();
    blockMs = Math.max(blockMs, now - last - 4);
    last = now;
  };
  const timer = setInterval(tick, 4);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  (window as Watching).takePartWatch = {
    stop: () => {
      tick();
      clearInterval(timer);
      observer.disconnect();
      return { blockMs, shownAt };
    },
  };
}

/** Runs in the page. */
function stopWatch(): Watched | null {
  return (window as Watching).takePartWatch?.stop() ?? null;
}

/** Runs in the page: when the largest thing in it was painted, since it was opened; null where nothing was. Milliseconds. */
export async function readPaint(): Promise<number | null> {
  const painted: number[] = [];
  const observer = new PerformanceObserver((list) => {
    painted.push(...list.getEntries().map(({ startTime }) => startTime));
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return painted.at(-1) ?? null;
}
