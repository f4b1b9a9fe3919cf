import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ActivityPage } from '../../../tools/browsers/activity-page';
import { activityPage } from '../../../tools/browsers/activity-page';
import type { DrivenBrowser } from '../../../tools/browsers/driven-browser';
import { launchBrowser } from '../../../tools/browsers/launch';
import type { PanelPage } from '../../../tools/browsers/panel-page';
import { panelPage } from '../../../tools/browsers/panel-page';
import type { SettingsPage } from '../../../tools/browsers/settings-page';
import { settingsPage } from '../../../tools/browsers/settings-page';
import type { Surface } from '../../../tools/browsers/surface';
import type { PracticeWeb } from '../../../tools/practice/practice-web';
import { startPracticeWeb } from '../../../tools/practice/practice-web';
import type { BrowserFamily, FoundBrowser } from '../../../tools/setup/browser';
import { BROWSER_TITLES } from '../../../tools/setup/browser';
import { ensureScreen } from '../../../tools/setup/ensure-screen';
import { findInFamily } from '../../../tools/setup/find-browser';
import { thisMachine } from '../../../tools/setup/machine';
import type { Screen } from '../../../tools/start/walk/screen';
import { openScreen } from '../../../tools/start/walk/screen';
import { builtExtension } from './built-extension';
import { pictureInTime } from './picture-in-time';

/** One page of the extension in a tab, and the tab. */
export interface InTab<There> {
  readonly page: Page;
  readonly there: There;
}

/**
 * Somebody's desk: one browser with the extension in it and a profile of its own, the practice web that it sees, and a
 * folder for downloads.
 */
export interface Desk {
  readonly family: BrowserFamily;
  readonly practice: PracticeWeb;
  /** The browser that is running now. */
  readonly browser: DrivenBrowser;
  /** The tab that was there at the start. */
  readonly tab: Page;
  readonly downloads: string;
  start(): Promise<void>;
  /** Opens an address in a tab, the first one unless another is given. */
  visit(address: string, tab?: Page): Promise<Page>;
  newTab(address: string): Promise<Page>;
  /** Presses the toolbar button with a tab in front, the first one unless another is given. */
  openPanel(tab?: Page): Promise<PanelPage>;
  /** Goes to an address and opens the panel there; one that is open already is closed first and so begins anew. */
  openPanelAt(address: string): Promise<PanelPage>;
  /**
   * Asks for the form of the first tab's page by the keyboard command or the page's menu. Chromium hears them only where
   * the desk has a screen.
   */
  wantForm(by: 'keys' | 'menu'): Promise<PanelPage>;
  closePanel(): Promise<void>;
  openActivity(): Promise<InTab<ActivityPage>>;
  openSettings(): Promise<InTab<SettingsPage>>;
  /** Remembers a surface, so that it is in the pictures of a failure. */
  watch(surface: Surface): Surface;
  /**
   * Starts the browser again with the same profile, after closing it or killing its processes at once, and after what
   * happens to the profile's folder in between.
   */
  restart(how: 'close' | 'kill', between?: (profile: string) => void): Promise<void>;
  /** A PNG of the whole window, toolbar and all; null for Chromium where there is no screen to show it on. */
  screenshotWindow(): Promise<Buffer | null>;
  /** Leaves pictures of everything in sight. Returns the folder. */
  takePictures(name: string): Promise<string>;
  leave(): Promise<void>;
}

/** How a desk may differ from the usual one. */
export interface DeskOptions {
  /** Makes a build of its own for this desk; the folder is removed at the end. */
  readonly build?: (family: BrowserFamily) => string | Promise<string>;
  /** Lays something into the empty profile before the browser is started with it for the first time. */
  readonly prepareProfile?: (family: BrowserFamily, folder: string) => void;
  /** What the browser's environment has beside ours. */
  readonly environment?: (family: BrowserFamily) => Readonly<Record<string, string>>;
  /** Lets the extension run in private windows. */
  readonly allowPrivate?: boolean;
  /** Shows Chromium's window on a screen that nobody sees, where one can be had: without one it draws no toolbar. */
  readonly onScreen?: boolean;
}

const PICTURES = join('.cache', 'journeys');

/** A desk for one family. Nothing is started before `start`. */
export function setUpDesk(family: BrowserFamily, options: DeskOptions = {}): Desk {
  let practice: PracticeWeb | undefined;
  let browser: DrivenBrowser | undefined;
  let tab: Page | undefined;
  let build: string | undefined;
  let screen: Screen | null = null;
  const surfaces = new Map<string, Surface>();
  let folder: string | undefined;
  let isPanelOpen = false;

  const launch = async (): Promise<void> => {
    build ??= (await options.build?.(family)) ?? builtExtension(family);
    surfaces.clear();
    isPanelOpen = false;
    browser = await launchBrowser({
      browser: browserOf(family),
      extensionFolder: build,
      practice: started(practice),
      headless: screen === null,
      ...(screen && { display: screen.display, ...(screen.act && { act: screen.act }) }),
      profileFolder: join(started(folder), 'profile'),
      downloadFolder: desk.downloads,
      allowPrivate: options.allowPrivate === true,
      ...(options.environment && { environment: options.environment(family) }),
    });
    tab = await browser.firstPage();
  };

  const desk: Desk = {
    family,
    get practice() {
      return started(practice);
    },
    get browser() {
      return started(browser);
    },
    get tab() {
      return started(tab);
    },
    get downloads() {
      return join(started(folder), 'downloads');
    },
    async start() {
      folder = mkdtempSync(join(tmpdir(), 'take-part-journey-'));
      options.prepareProfile?.(family, join(folder, 'profile'));
      practice = await startPracticeWeb(join('.cache', 'practice'), () => new Date());
      if (options.onScreen && family === 'chromium') screen = await findScreen();
      await launch();
    },
    async visit(address, where = desk.tab) {
      await desk.browser.visit(where, address);
      return where;
    },
    async newTab(address) {
      return desk.visit(address, await desk.browser.newPage());
    },
    async openPanel(where = desk.tab) {
      isPanelOpen = true;
      return panelPage(desk.watch(await desk.browser.openPanel(where)));
    },
    async openPanelAt(address) {
      if (isPanelOpen) await desk.closePanel();
      await desk.visit(address);
      return desk.openPanel();
    },
    async wantForm(by) {
      isPanelOpen = true;
      return panelPage(desk.watch(await desk.browser.wantForm(desk.tab, by)));
    },
    async closePanel() {
      await desk.browser.closePanel();
      isPanelOpen = false;
    },
    async openActivity() {
      const { page, surface } = await desk.browser.openExtensionPage('activity.html');
      return { page, there: activityPage(desk.watch(surface)) };
    },
    async openSettings() {
      const { page, surface } = await desk.browser.openExtensionPage('settings.html');
      return { page, there: settingsPage(desk.watch(surface)) };
    },
    watch(surface) {
      surfaces.set(surface.name, surface);
      return surface;
    },
    async restart(how, between) {
      await desk.browser[how]();
      between?.(join(started(folder), 'profile'));
      await launch();
    },
    async screenshotWindow() {
      if (screen === null) return desk.browser.screenshotWindow();
      const file = join(started(folder), 'screen.png');
      await screen.grab(file);
      return readFileSync(file);
    },
    async takePictures(name) {
      const into = join(PICTURES, name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase());
      mkdirSync(into, { recursive: true });
      for (const surface of surfaces.values()) {
        // One that is gone has no picture; the others still do.
        const picture = await pictureInTime(surface.screenshot());
        if (picture) writeFileSync(join(into, `${surface.name.replaceAll(/\W+/g, '-')}.png`), picture);
      }
      const page = await pictureInTime(desk.tab.screenshot());
      if (page) writeFileSync(join(into, 'tab.png'), page);
      return into;
    },
    async leave() {
      await browser?.close();
      screen?.close();
      await practice?.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      if (options.build && build !== undefined) rmSync(build, { recursive: true, force: true });
    },
  };
  return desk;
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The desk has not been started.');
  return thing;
}

/** As large as the browser's window. Null where Xvfb is not there and cannot be installed. */
async function findScreen(): Promise<Screen | null> {
  const tools = await ensureScreen(thisMachine, console.log);
  return tools && openScreen(tools, { width: 1280, height: 900 }, thisMachine);
}

function browserOf(family: BrowserFamily): FoundBrowser {
  const search = findInFamily(family, thisMachine);
  if (search.ok) return search.browser;
  throw new Error(
    `Journeys need ${BROWSER_TITLES[family]}, and none was found (${search.reason}). Run “npm run setup”: it installs what is missing or says what to install.`,
  );
}
