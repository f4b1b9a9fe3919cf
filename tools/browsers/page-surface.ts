import type { KeyInput, Page } from 'puppeteer-core';
import type { NamedKey, Surface } from './surface';
import { writeCall } from './surface';

/** A tab, or Chromium's side panel, as a surface. */
export function surfaceOf(page: Page, name: string): Surface {
  return {
    name,
    evaluate: async (work, ...args) => (await page.evaluate(writeCall(work, args))) as never,
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    async press(key, held) {
      if (held !== undefined) await page.keyboard.down(held);
      await page.keyboard.press(keyFor(key));
      if (held !== undefined) await page.keyboard.up(held);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}

function keyFor(key: NamedKey): KeyInput {
  return key;
}
