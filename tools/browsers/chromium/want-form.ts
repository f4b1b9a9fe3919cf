import type { Browser, Page } from 'puppeteer-core';
import type { ScreenActs } from '../screen-acts';

const KEYS = 'alt+shift+l';

/** Where the page is on the screen: at its foot, left of any panel, in no field and on no link. */
const ON_THE_PAGE = ['14', '860'] as const;

/** A menu is drawn a moment after it is asked for, and takes no key before. */
const MENU_MS = 700;

/** Presses the keyboard command on the screen, or chooses the line in the page's menu by its first letter. */
export async function wantFormOnScreen(page: Page, by: 'keys' | 'menu', act: ScreenActs): Promise<void> {
  await page.bringToFront();
  if (by === 'keys') return act(['key', KEYS]);
  await act(['mousemove', ...ON_THE_PAGE, 'click', '3']);
  await new Promise((resolve) => setTimeout(resolve, MENU_MS));
  await act(['key', 'l']);
}

/** Without a screen: the worker tells the panel, which the button has opened, what a command would. */
export async function wantFormByWorker(browser: Browser, extensionId: string): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().includes(`//${extensionId}/`));
  const worker = await target?.worker();
  await worker?.evaluate(`(async () => {
    const { id: windowId } = await chrome.windows.getLastFocused();
    const message = { message: 'log-this-page', windowId };
    for (let tries = 100; tries > 0; tries -= 1) {
      if ((await chrome.runtime.sendMessage(message).catch(() => null)) === 'taken') return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })()`);
}
