import type { Surface } from '../../../tools/browsers/surface';

/**
 * Stops the clock of a document at an instant, ISO 8601 UTC, and brings the document into sight, which is when it looks at
 * its clock. Holds until the document is gone. Resolves when it has drawn what it says then.
 */
export async function stopClock(surface: Surface, instant: string): Promise<void> {
  await surface.evaluate(stopAt, Date.parse(instant));
}

/** Runs in the document. */
function stopAt(now: number): Promise<null> {
  const there = window as unknown as { Date: DateConstructor };
  const Before = there.Date;
  there.Date = class extends Before {
    constructor(...given: readonly number[]) {
      // A list of one number or of year, month, day: the constructor takes both, its type only one at a time.
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  window.dispatchEvent(new Event('focus'));
  // What follows the clock is drawn before the next task; a few more do no harm.
  return new Promise((resolve) => setTimeout(() => resolve(null), 100));
}
