/** For how long a page's main thread was not free. Milliseconds. */
export interface Blocked {
  /** The longest while in which nothing else could run, by a clock that wants to tick every 4 ms. */
  readonly blockMs: number;
  /** The longest task of 50 ms or more that the browser itself saw; 0 where there was none. */
  readonly longTaskMs: number;
}

const TICK_MS = 4;

/** Runs in a page: watches its main thread from now on. Answers how to stop, which tells what was seen. */
export function watchThread(): () => Blocked {
  let longest = 0;
  let longTaskMs = 0;
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { duration } of entries) longTaskMs = Math.max(longTaskMs, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MS);
    last = now;
  };
  const timer = setInterval(tick, TICK_MS);
  return () => {
    tick();
    clearInterval(timer);
    note(observer.takeRecords());
    observer.disconnect();
    return { blockMs: longest, longTaskMs };
  };
}
