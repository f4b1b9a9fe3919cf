import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../browsers/driven-browser';
import type { Surface } from '../../browsers/surface';
import type { Screen } from './screen';

/** Takes a numbered picture of each step. */
export interface Pictures {
  take(name: string, page: Page, panel: Surface | null): Promise<void>;
}

/**
 * Pictures of the whole window with page and panel where that can be had: from the screen, or from Firefox itself.
 * Otherwise two pictures a step, one of the page and one of the panel.
 */
export function takePictures(folder: string, browser: DrivenBrowser, screen: Screen | null): Pictures {
  let number = 0;
  return {
    async take(name, page, panel) {
      number += 1;
      const file = (what: string): string =>
        join(folder, `${String(number).padStart(2, '0')}-${name}${what}.png`);
      // What was just done has to be drawn first.
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (screen !== null) return screen.grab(file(''));
      const window = await browser.screenshotWindow();
      if (window !== null) return writeFile(file(''), window);
      await writeFile(file(panel === null ? '' : '-page'), await page.screenshot());
      if (panel !== null) await writeFile(file('-panel'), await panel.screenshot());
    },
  };
}
