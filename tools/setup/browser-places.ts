import type { BrowserName } from './browser';

/** Where a browser is usually installed: one row a browser. `%NAME%` is an environment variable. */
export interface BrowserPlaces {
  /** Environment variables that name the executable; they win over everything. */
  readonly variables: readonly string[];
  /** Names on the PATH (Linux and the like). */
  readonly commands: readonly string[];
  /** Below `/Applications` or `~/Applications`. */
  readonly macApp: string;
  readonly windows: readonly string[];
}

export const BROWSER_PLACES: Readonly<Record<BrowserName, BrowserPlaces>> = {
  chromium: {
    variables: ['TAKE_PART_CHROMIUM', 'PUPPETEER_EXECUTABLE_PATH'],
    commands: ['chromium', 'chromium-browser'],
    macApp: 'Chromium.app/Contents/MacOS/Chromium',
    windows: ['%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe'],
  },
  chrome: {
    variables: [],
    commands: ['google-chrome', 'google-chrome-stable'],
    macApp: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: [
      '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
      '%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  edge: {
    variables: [],
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    macApp: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: [
      '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variables: ['TAKE_PART_FIREFOX'],
    commands: ['firefox-esr', 'firefox'],
    macApp: 'Firefox.app/Contents/MacOS/firefox',
    windows: [
      '%ProgramFiles%\\Mozilla Firefox\\firefox.exe',
      '%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe',
      '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe',
    ],
  },
};
