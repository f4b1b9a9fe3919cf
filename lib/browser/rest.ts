import type { Rest } from '../feed/rest';

/** Half of what a screen takes between two pictures, so that a slow machine still draws. Milliseconds. */
const SLICE_MS = 8;

interface WithScheduler {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Rests for a piece of work: it goes on by itself, and lets whatever else waits run whenever 8 ms have gone by. */
export function openRest(): Rest {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await letOthersRun();
    since = performance.now();
  };
}

function letOthersRun(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
