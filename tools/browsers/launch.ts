import type { PracticeWeb } from '../practice/practice-web';
import type { FoundBrowser } from '../setup/browser';
import { familyOf } from '../setup/browser';
import type { ScreenActs } from './screen-acts';
import { launchChromium } from './chromium/launch-chromium';
import type { DrivenBrowser } from './driven-browser';
import { launchFirefox } from './firefox/launch-firefox';

/** How a browser is started. */
export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** The built extension of the browser's family. */
  readonly extensionFolder: string;
  readonly practice: PracticeWeb;
  readonly headless: boolean;
  /** Made and removed by the caller, so that a second start finds what the first one left. */
  readonly profileFolder: string;
  /** Where downloads go without asking; the browser's own way where it is absent. */
  readonly downloadFolder?: string;
  /** The X display to show its windows on; the usual one where it is absent. */
  readonly display?: string;
  /** Acts on that display, for what only the browser's own window hears: its keyboard commands, its menus. */
  readonly act?: ScreenActs;
  /** What the browser's environment has beside ours: another `HOME`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** True where the caller closes the browser itself on Ctrl+C, to clean up after it. */
  readonly leavesSignals?: boolean;
  /** How long Chromium may take to answer anything asked of it; three minutes where it is absent. Milliseconds. */
  readonly patienceMs?: number;
  /** Lets the extension run in private windows, as a person may on the browser's own page for extensions. */
  readonly allowPrivate?: boolean;
  /** Of the whole window, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/**
 * Starts a browser with the extension in it; every address leads to the practice web. Resolves when the extension's
 * worker is ready, so that the first visit is not too early. Throws a plain sentence where the browser cannot be used.
 */
export async function launchBrowser(options: LaunchOptions): Promise<DrivenBrowser> {
  return familyOf(options.browser.name) === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
