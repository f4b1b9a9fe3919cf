import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Desk, DeskOptions } from './desk';
import { setUpDesk } from './desk';

const FAMILIES = ['chromium', 'firefox'] as const;

/**
 * Tells a journey once for each family of browsers. All tests of one telling share a browser and its profile, and run in
 * order; a failing one leaves pictures of everything in sight in `.cache/journeys`.
 */
export function inEachBrowser(title: string, tell: (desk: Desk) => void, options?: DeskOptions): void {
  describe.each(FAMILIES)(`${title}, in %s`, (family) => {
    const desk = setUpDesk(family, options);
    beforeAll(() => desk.start());
    afterAll(() => desk.leave());
    beforeEach(({ onTestFailed, task }) => {
      onTestFailed(async () => {
        // At once: whoever stops a long run is told nothing at its end.
        for (const { message } of task.result?.errors ?? []) console.error(`Failed: ${message}`);
        console.error(`Pictures: ${await desk.takePictures(`${title} ${family} ${task.name}`)}`);
      });
    });
    tell(desk);
  });
}
