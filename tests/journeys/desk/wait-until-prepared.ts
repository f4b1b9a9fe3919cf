import { waitFor } from '../../../tools/browsers/wait';
import type { Desk } from './desk';

/**
 * Waits until the extension has done what it does once after its installation: the list is read and the browser knows on
 * which pages to light the button. A browser that stops the worker before that has not had the half minute it gives.
 */
export async function waitUntilPrepared(desk: Desk): Promise<void> {
  const { page, there } = await desk.openSettings();
  await waitFor('the button to be prepared', () =>
    desk.family === 'firefox'
      ? there.surface.evaluate(() => localStorage.getItem('listed-pages') !== null)
      : there.surface.evaluate(async () => {
          const rules = await new Promise<unknown[]>((resolve) => {
            chrome.declarativeContent.onPageChanged.getRules(resolve);
          });
          return rules.length > 0;
        }),
  );
  await page.close();
}
