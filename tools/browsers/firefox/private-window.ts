import type { Browser } from 'puppeteer-core';
import type { PrivateWindow } from '../driven-browser';
import { waitFor } from '../wait';
import { prepareInput } from './input';
import type { PrivilegedWindow } from './privileged-window';
import { listWindows, reachWindow } from './privileged-window';
import { sidebarSurface, waitForSidebar } from './sidebar';
import { pressToolbarButton } from './toolbar-button';

/** Opens an address in a private window of Firefox, at once: a tab that is still opening answers no order to go there. */
export async function openPrivateFirefox(
  browser: Browser,
  first: PrivilegedWindow,
  address: string,
  panelAddress: string,
): Promise<PrivateWindow> {
  const before = new Set(await browser.pages());
  const windows = new Set(await listWindows(browser));
  await first.run((firefox, url) => {
    firefox.openTrustedLinkIn(url, 'window', { private: true });
  }, address);
  const name = await waitFor('the private window', async () =>
    (await listWindows(browser)).find((one) => !windows.has(one)),
  );
  const window = reachWindow(browser, name);
  await waitFor('its toolbar', () => window.run(({ gBrowserInit }) => gBrowserInit.delayedStartupFinished));
  await prepareInput(window);
  const page = await waitFor('the page of the private window', async () => {
    for (const one of await browser.pages()) {
      if (before.has(one)) continue;
      const isThere = await one.evaluate(
        `location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`,
      );
      if (isThere) return one;
    }
    return null;
  });
  return {
    page,
    async openPanel() {
      await page.bringToFront();
      await pressToolbarButton(window);
      await waitForSidebar(window, panelAddress);
      return sidebarSurface(window);
    },
    async close() {
      // After the answer: a window that is gone gives none.
      await window.run((firefox) => void setTimeout(() => firefox.close()));
      await waitFor('the private window to go', async () => !(await listWindows(browser)).includes(name));
    },
  };
}
