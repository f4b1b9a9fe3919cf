import type { Page } from 'puppeteer-core';
import type { Appearance } from '../driven-browser';

/** Puts the chosen appearance on pages. */
export interface Dressing {
  choose(appearance: Appearance): void;
  wear(page: Page): Promise<void>;
}

/** Until an appearance is chosen, pages look as the system says. */
export function dressPage(): Dressing {
  let chosen: Appearance | null = null;
  return {
    choose(appearance) {
      chosen = appearance;
    },
    async wear(page) {
      if (chosen === null) return;
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: chosen.colours },
          { name: 'forced-colors', value: chosen.forced ? 'active' : 'none' },
        ],
      });
    },
  };
}
