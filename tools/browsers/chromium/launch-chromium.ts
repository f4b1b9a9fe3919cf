import { mkdir } from 'node:fs/promises';
import type { Browser, Page, Target } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { BROWSER_TITLES } from '../../setup/browser';
import type { DrivenBrowser, ExtensionPage } from '../driven-browser';
import type { LaunchOptions } from '../launch';
import { environmentFor, signalsFor } from '../environment';
import { surfaceOf } from '../page-surface';
import { killProcesses, readyOrEnded, whenGone } from '../processes';
import type { Surface } from '../surface';
import { waitFor } from '../wait';
import { dressPage } from './appearance';
import { chromiumArguments } from './chromium-arguments';
import { openExtensionsPage } from './extensions-page';
import { answerRequests } from './permission-answers';
import { openPrivateChromium } from './private-window';
import { wantFormByWorker, wantFormOnScreen } from './want-form';
import { watchWorker } from './worker';

const PANEL = 'sidepanel.html';

/** Starts Chromium, Chrome or Edge with the extension. See `launchBrowser`. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await start(options);
  return readyOrEnded(browser.process(), () => prepare(browser, options));
}

async function prepare(browser: Browser, options: LaunchOptions): Promise<DrivenBrowser> {
  const process = browser.process();
  const gone = whenGone(process);
  const id = await install(browser, options);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${options.extensionFolder} was loaded and then not found.`);
  const worker = await watchWorker(browser, id);
  const extensionsPage = await openExtensionsPage(browser, id);
  await extensionsPage.pin();

  const address = (path: string): string => `chrome-extension://${id}/${path}`;
  const dressing = dressPage();
  const ours = new Set<Page>();
  const take = async (page: Page, name: string): Promise<Surface> => {
    ours.add(page);
    await dressing.wear(page);
    return surfaceOf(page, name);
  };
  const findTarget = (path: string): Target | undefined =>
    browser.targets().find((one) => one.url().startsWith(address(path)));
  const findPage = (path: string): Promise<Page> =>
    waitFor(`${path} of the extension`, async () => {
      return findTarget(path)?.asPage();
    });

  const openExtensionPage = async (path: string): Promise<ExtensionPage> => {
    const page = await browser.newPage();
    await page.goto(address(path));
    return { page, surface: await take(page, path) };
  };

  return {
    family: 'chromium',
    version: await browser.version(),
    firstPage: async () => (await browser.pages())[0] ?? browser.newPage(),
    newPage: () => browser.newPage(),
    async visit(page, to) {
      await page.bringToFront();
      await page.goto(to);
    },
    pressButton: (page) => extension.triggerAction(page),
    async openPanel(page) {
      await extension.triggerAction(page);
      return take(await findPage(PANEL), 'the panel');
    },
    async wantForm(page, by) {
      if (options.act) await wantFormOnScreen(page, by, options.act, () => findTarget(PANEL) !== undefined);
      else {
        await extension.triggerAction(page);
        await wantFormByWorker(browser, id);
      }
      return take(await findPage(PANEL), 'the panel');
    },
    async closePanel() {
      await (await findPage(PANEL)).close();
    },
    openExtensionPage,
    openPrivateWindow: async (to) =>
      openPrivateChromium(browser, await openExtensionPage('settings.html'), to, {
        downloadFolder: options.downloadFolder,
        async openPanel(page) {
          await extension.triggerAction(page);
          return take(await findPage(PANEL), 'the panel');
        },
      }),
    async findExtensionPage(path): Promise<ExtensionPage> {
      const page = await findPage(path);
      return { page, surface: await take(page, path) };
    },
    async answerPermissionRequests(answer) {
      const pages = await Promise.all(
        browser
          .targets()
          .filter((target) => target.url().startsWith(address('')) && target.type() !== 'service_worker')
          .map((target) => target.asPage()),
      );
      await Promise.all(pages.map((page) => answerRequests(page, answer, extensionsPage)));
    },
    readWarnings: () => extensionsPage.readWarnings(),
    isWorkerRunning: async () => worker.isRunning(),
    countWorkerStarts: async () => worker.countStarts(),
    stopWorker: () => worker.stop(),
    async showAs(appearance) {
      dressing.choose(appearance);
      const pages = [...(await browser.pages()), ...ours].filter((page) => !page.isClosed());
      await Promise.all(pages.map((page) => dressing.wear(page)));
    },
    screenshotWindow: async () => null,
    gone,
    close: () => browser.close(),
    kill: () => killProcesses(process),
  };
}

/** Loads the extension and gives its id. A Chromium that is too old for it is closed again. */
async function install(browser: Browser, { extensionFolder, allowPrivate }: LaunchOptions): Promise<string> {
  try {
    if (!allowPrivate) return await browser.installExtension(extensionFolder);
    // Puppeteer has no word for it; loaded a second time the extension’s worker would be lost to it.
    const session = await browser.target().createCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', {
      path: extensionFolder,
      enableInIncognito: true,
    });
    return id;
  } catch (error) {
    const version = await browser.version();
    await browser.close();
    throw new Error(
      `${version} does not let an extension be loaded from outside (${String(error)}). Use a newer one.`,
      { cause: error },
    );
  }
}

async function start(options: LaunchOptions): Promise<Browser> {
  const { browser, practice, headless, profileFolder, downloadFolder } = options;
  if (downloadFolder !== undefined) await mkdir(downloadFolder, { recursive: true });
  try {
    return await launch({
      executablePath: browser.executable,
      headless,
      // Extensions are loaded over the pipe: branded Chrome has ignored --load-extension since 137.
      pipe: true,
      enableExtensions: true,
      userDataDir: profileFolder,
      defaultViewport: null,
      env: environmentFor(options),
      ...signalsFor(options),
      ...(options.patienceMs !== undefined && { protocolTimeout: options.patienceMs }),
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        ...chromiumArguments(
          practice,
          options.size ?? { width: 1280, height: 900 },
          globalThis.process.getuid?.() === 0,
        ),
      ],
      ...(downloadFolder !== undefined && {
        downloadBehavior: { policy: 'allow' as const, downloadPath: downloadFolder },
      }),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${BROWSER_TITLES[browser.name]} (${browser.executable}) could not be started: ${reason}`,
      { cause: error },
    );
  }
}
