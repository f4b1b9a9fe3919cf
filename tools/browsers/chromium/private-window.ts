import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { ExtensionPage, PrivateWindow } from '../driven-browser';
import type { Surface } from '../surface';
import { waitFor } from '../wait';

/** What we use of the extension's own interface. */
interface ExtensionInterface {
  readonly windows: { create(options: { incognito: boolean; url: string }): Promise<object> };
}

/** What the browser that was started does for its private windows. */
export interface PrivateWindowMeans {
  readonly downloadFolder: string | undefined;
  readonly openPanel: (page: Page) => Promise<Surface>;
}

/**
 * Opens an address in a private window. No protocol opens the ones that extensions may see, so a page of the extension
 * in an ordinary window does it, and is closed.
 */
export async function openPrivateChromium(
  browser: Browser,
  opener: ExtensionPage,
  address: string,
  { downloadFolder, openPanel }: PrivateWindowMeans,
): Promise<PrivateWindow> {
  const before = new Set(browser.targets());
  await opener.surface.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
    await chrome.windows.create({ incognito: true, url });
  }, address);
  const page = await waitFor('the private window', async () =>
    browser
      .targets()
      .find((one) => !before.has(one) && one.url() === address)
      ?.asPage(),
  );
  await opener.page.close();
  await waitFor('its page', () => page.evaluate(`document.readyState === 'complete'`));
  const place = await placeOf(page);
  const session = await browser.target().createCDPSession();
  if (downloadFolder !== undefined) {
    // What was said of downloads at the start holds for ordinary windows alone, and the browser’s own command does not
    // know this place by its name: the page’s older one does.
    const ofPage = await page.createCDPSession();
    await ofPage.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloadFolder });
  }
  return {
    page,
    openPanel: () => openPanel(page),
    async close() {
      for (const { targetId, type } of await targetsIn(session, place)) {
        // One may be gone with another: the panel with its window.
        if (type === 'page') await session.send('Target.closeTarget', { targetId }).catch(() => {});
      }
      await waitFor('the private window to go', async () => (await targetsIn(session, place)).length === 0);
      await session.detach();
    },
  };
}

/** All private windows together are one place, whose storage is forgotten with the last of them. */
async function placeOf(page: Page): Promise<string | undefined> {
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.browserContextId;
}

async function targetsIn(
  session: CDPSession,
  place: string | undefined,
): Promise<readonly { readonly targetId: string; readonly type: string }[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ browserContextId }) => browserContextId === place);
}
