/** The browsers that people here have. The first three are one family and share a build, a driver and a side panel. */
export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'firefox';

/** Which of the two builds a browser runs. */
export type BrowserFamily = 'chromium' | 'firefox';

/** A browser found on this machine. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly executable: string;
}

/** In the order in which they are tried. */
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'chrome', 'edge', 'firefox'];

/** How people call it. */
export const BROWSER_TITLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium',
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
};

/** Which build a browser runs: Chromium, Chrome and Edge share one. */
export function familyOf(name: BrowserName): BrowserFamily {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

/** Whether a word given on the command line names a browser. */
export function isBrowserName(word: string): word is BrowserName {
  return BROWSER_NAMES.some((name) => name === word);
}
