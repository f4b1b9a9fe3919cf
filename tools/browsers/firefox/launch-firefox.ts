import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { DrivenBrowser, ExtensionPage } from '../driven-browser';
import type { LaunchOptions } from '../launch';
import { readTexts } from '../../texts/read-texts';
import { environmentFor, signalsFor } from '../environment';
import { surfaceOf } from '../page-surface';
import { killProcesses, readyOrEnded, whenGone } from '../processes';
import { waitFor } from '../wait';
import { showFirefoxAs } from './appearance';
import { watchEventPage } from './event-page';
import { ADDON_UUID } from './identity';
import { prepareInput } from './input';
import { answerPermissionQuestion } from './permission-question';
import { firefoxPreferences } from './preferences';
import { readInstallWarnings } from './install-warnings';
import { openPrivateFirefox } from './private-window';
import { bidiOf, openPrivilegedWindow } from './privileged-window';
import { screenshotWindow } from './screenshot';
import { sidebarSurface, waitForSidebar } from './sidebar';
import { pinButton, pressToolbarButton } from './toolbar-button';
import { wantFormByKeys, wantFormByMenu } from './want-form';

const PANEL = 'sidepanel.html';

const addressOf = (path: string): string => `moz-extension://${ADDON_UUID}/${path}`;

/** Starts Firefox with the add-on. See `launchBrowser`. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await start(options);
  return readyOrEnded(browser.process(), () => prepare(browser, options));
}

async function prepare(browser: Browser, options: LaunchOptions): Promise<DrivenBrowser> {
  const process = browser.process();
  const gone = whenGone(process);
  if (options.allowPrivate) await installForPrivate(browser, options.extensionFolder);
  else await browser.installExtension(options.extensionFolder);
  const window = await openPrivilegedWindow(browser);
  await prepareInput(window);
  const eventPage = await watchEventPage(window);
  await pinButton(window);

  const pressButton = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await pressToolbarButton(window);
  };

  return {
    family: 'firefox',
    version: await browser.version(),
    firstPage: async () => (await browser.pages())[0] ?? browser.newPage(),
    newPage: () => browser.newPage(),
    async visit(page, to) {
      await page.bringToFront();
      await page.goto(to);
    },
    pressButton,
    async openPanel(page) {
      await pressButton(page);
      await waitForSidebar(window, addressOf(PANEL));
      return sidebarSurface(window);
    },
    async wantForm(page, by) {
      await page.bringToFront();
      if (by === 'keys') await wantFormByKeys(window);
      else await wantFormByMenu(window, readTexts().get('log_page') ?? '');
      await waitForSidebar(window, addressOf(PANEL));
      return sidebarSurface(window);
    },
    closePanel: () => window.run(({ SidebarController }) => SidebarController.hide()),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Firefox never says that such a page is loaded, so we look at the page itself.
      page.goto(addressOf(path)).catch(() => {});
      return showExtensionPage(page, path);
    },
    openPrivateWindow: (to) => openPrivateFirefox(browser, window, to, addressOf(PANEL)),
    findExtensionPage: (path) => findExtensionPage(browser, path),
    answerPermissionRequests: (answer) => answerPermissionQuestion(window, answer),
    readWarnings: () => readInstallWarnings(window),
    isWorkerRunning: () => eventPage.isRunning(),
    countWorkerStarts: () => eventPage.countStarts(),
    stopWorker: () => eventPage.stop(),
    showAs: (appearance) => showFirefoxAs(window, appearance),
    screenshotWindow: () => screenshotWindow(window, null),
    gone,
    close: () => browser.close(),
    kill: () => killProcesses(process),
  };
}

/** Waits for a tab of the add-on's. Firefox does not say what address such a tab has, so each is asked. */
async function findExtensionPage(browser: Browser, path: string): Promise<ExtensionPage> {
  const page = await waitFor(`${path} of the extension`, async () => {
    for (const one of await browser.pages()) {
      // A tab that was closed just now may still be among them.
      const there = await one.evaluate('location.href').catch(() => null);
      if (String(there).startsWith(addressOf(path))) return one;
    }
    return null;
  });
  return showExtensionPage(page, path);
}

/** Waits until a tab shows a page of the add-on. */
async function showExtensionPage(page: Page, path: string): Promise<ExtensionPage> {
  const surface = surfaceOf(page, path);
  await waitFor(`${path} of the extension`, () =>
    surface.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      addressOf(path),
    ),
  );
  return { page, surface };
}

/** Installs the add-on as if its line "Run in private windows" were ticked. */
async function installForPrivate(browser: Browser, path: string): Promise<void> {
  await bidiOf(browser).send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}

async function start(options: LaunchOptions): Promise<Browser> {
  const { browser, headless, profileFolder, downloadFolder, size = { width: 1280, height: 900 } } = options;
  if (downloadFolder !== undefined) await mkdir(downloadFolder, { recursive: true });
  try {
    return await launch({
      browser: 'firefox',
      executablePath: browser.executable,
      headless,
      userDataDir: profileFolder,
      acceptInsecureCerts: true,
      defaultViewport: null,
      env: environmentFor(options),
      ...signalsFor(options),
      // Firefox's own window, in which the sidebar is, may be reached only with this.
      args: ['--remote-allow-system-access', '--width', String(size.width), '--height', String(size.height)],
      extraPrefsFirefox: firefoxPreferences(options),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Firefox (${browser.executable}) could not be started: ${reason}`, { cause: error });
  }
}
