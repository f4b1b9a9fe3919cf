import type { Browser, Page } from 'puppeteer-core';
import type { ScreenActs } from '../screen-acts';

const KEYS = 'alt+shift+l';

/** Where the page is on the screen: at its foot, left of any panel, in no field and on no link. */
const ON_THE_PAGE = ['14', '860'] as const;

/** A menu is drawn a moment after it is asked for, and takes no key before: on a busy machine a longer one. Milliseconds. */
const MENU_MS = [700, 1_500, 3_000] as const;

/** How long the panel may take to open before the menu is taken to have been missed. Milliseconds. */
const PANEL_MS = 3_000;

/** Presses the keyboard command on the screen, or chooses the line in the page's menu by its first letter. */
export async function wantFormOnScreen(
  page: Page,
  by: 'keys' | 'menu',
  act: ScreenActs,
  isOpen: () => boolean,
): Promise<void> {
  await page.bringToFront();
  if (by === 'keys') return act(['key', KEYS]);
  for (const wait of MENU_MS) {
    await act(['mousemove', ...ON_THE_PAGE, 'click', '3']);
    await pass(wait);
    await act(['key', 'l']);
    for (let waited = 0; waited < PANEL_MS && !isOpen(); waited += LOOK_MS) await pass(LOOK_MS);
    if (isOpen()) return;
    await act(['key', 'Escape']);
  }
}

const LOOK_MS = 100;

const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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
