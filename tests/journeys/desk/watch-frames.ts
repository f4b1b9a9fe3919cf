import type { Surface } from '../../../tools/browsers/surface';

/** How smoothly a page was drawn for a while. Milliseconds. */
export interface Smoothness {
  readonly frames: number;
  /** Frames of 60 a second that were not drawn. */
  readonly dropped: number;
  /** The longest time from one frame to the next. */
  readonly longestMs: number;
  /** Tasks of 50 ms or more on the main thread, and the longest; 0 where the browser does not tell (Firefox). */
  readonly longTasks: number;
  readonly longestTaskMs: number;
}

/** A watch as it is kept in the page. */
interface Watch {
  watching: boolean;
  readonly gaps: number[];
  readonly tasks: number[];
}
type WithWatch = typeof globalThis & { smoothness?: Watch };

/** Watches from now on how smoothly a page is drawn. */
export async function watchFrames(surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    const watch: Watch = { watching: true, gaps: [], tasks: [] };
    (globalThis as WithWatch).smoothness = watch;
    let last: number | null = null;
    const onFrame = (now: number): void => {
      if (last !== null) watch.gaps.push(now - last);
      last = now;
      if (watch.watching) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => {
      if (watch.watching) watch.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}

/** Stops watching, and tells what was seen. */
export async function tellFrames(surface: Surface): Promise<Smoothness> {
  return surface.evaluate(async () => {
    const watch = (globalThis as WithWatch).smoothness ?? { watching: false, gaps: [], tasks: [] };
    await new Promise((resolve) => setTimeout(resolve, 100));
    watch.watching = false;
    const FRAME_MS = 1000 / 60;
    return {
      frames: watch.gaps.length,
      dropped: watch.gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0),
      longestMs: Math.round(Math.max(0, ...watch.gaps)),
      longTasks: watch.tasks.length,
      longestTaskMs: Math.round(Math.max(0, ...watch.tasks)),
    };
  });
}
