import { browser as provided } from 'wxt/browser';
import type { Browser } from 'webextension-polyfill';

/**
 * The one seam to the browser: promises and names alike in Chromium and Firefox. What runs is the polyfill;
 * WXT describes it by Chrome's types, which do not know the sidebar or address filters, so its own are put on here.
 * What only Chromium has is reached by `chrome.*` in the files named for it.
 */
export const browser = provided as unknown as Browser;
