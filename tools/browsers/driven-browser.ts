import type { Page } from 'puppeteer-core';
import type { BrowserFamily } from '../setup/browser';
import type { Surface } from './surface';

/** What the person's system asks of pages. */
export interface Appearance {
  readonly colours: 'light' | 'dark';
  /** The few colours that the person chose replace the page's own (Windows contrast themes). */
  readonly forced: boolean;
}

/** A tab of the extension's own: its activity page, its settings. */
export interface ExtensionPage {
  readonly page: Page;
  readonly surface: Surface;
}

/** A private window with one tab. */
export interface PrivateWindow {
  readonly page: Page;
  /** Presses the toolbar button of this window and waits for its real side panel. */
  openPanel(): Promise<Surface>;
  /** Closes the window with all that is open in it, as a person does, and waits until it is gone. */
  close(): Promise<void>;
}

/** A real browser with the extension in it, driven from outside. Alike for both families. */
export interface DrivenBrowser {
  readonly family: BrowserFamily;
  /** Such as `Chrome/156.0.1` or `firefox/153.7.0`. */
  readonly version: string;
  /** The tab that was there at the start. */
  firstPage(): Promise<Page>;
  newPage(): Promise<Page>;
  /** Opens an address in a tab, brings it to the front and waits until it is loaded. */
  visit(page: Page, address: string): Promise<void>;
  /** Presses the toolbar button with this tab in front, as a person does. */
  pressButton(page: Page): Promise<void>;
  /** Presses the toolbar button and waits for the real side panel; one that is open already is that one. */
  openPanel(page: Page): Promise<Surface>;
  /**
   * Asks for the form of this tab's page by the extension's keyboard command or its line in the page's menu, and waits
   * for the real side panel. Chromium hears these only on a screen; where there is none its button is pressed, and the
   * worker says the rest.
   */
  wantForm(page: Page, by: 'keys' | 'menu'): Promise<Surface>;
  /** Closes the side panel, as a person does with its cross. */
  closePanel(): Promise<void>;
  /**
   * Opens a page of the extension in a tab of its own: `activity.html`. The panel's `sidepanel.html` too, where pictures
   * of it in a certain width are wanted: its `page.setViewport` makes it as wide as one likes, the real panel's cannot.
   */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Opens an address in a private window. The browser must have been launched with `allowPrivate`. */
  openPrivateWindow(address: string): Promise<PrivateWindow>;
  /** Waits for a tab of the extension's that something else opened: a link in the panel. */
  findExtensionPage(path: string): Promise<ExtensionPage>;
  /**
   * How the person answers the browser's own question about permissions from now on, in every document of the extension
   * that is open. Firefox's question is answered on its own buttons. Chromium's cannot be reached: the permission is
   * granted just before it would ask, or the refusal is put in the place of its answer.
   */
  answerPermissionRequests(answer: 'allow' | 'deny'): Promise<void>;
  /** What the browser itself warns of before it installs the extension, in its own words; nothing where it is silent. */
  readWarnings(): Promise<readonly string[]>;
  /** Whether the extension's worker (or event page) is alive now. Asking does not wake it. */
  isWorkerRunning(): Promise<boolean>;
  /** How often it has started since the browser did. */
  countWorkerStarts(): Promise<number>;
  /** Ends the worker as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
  /** Colours for every document that is open, and for those opened by `openPanel` and `openExtensionPage` later. */
  showAs(appearance: Appearance): Promise<void>;
  /** A PNG of the whole window with page and panel; null where the browser gives none (Chromium). */
  screenshotWindow(): Promise<Buffer | null>;
  /** Resolves when the browser is gone, however it went. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
  /** Ends the processes at once, as a power cut would: nothing is asked, nothing is flushed. */
  kill(): Promise<void>;
}
