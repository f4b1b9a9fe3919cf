import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../browsers/driven-browser';
import { launchBrowser } from '../../browsers/launch';
import { startPracticeWeb, type PracticeWeb } from '../../practice/practice-web';
import type { FoundBrowser } from '../../setup/browser';
import { findInFamily } from '../../setup/find-browser';
import { thisMachine } from '../../setup/machine';
import { buildExtension } from '../../start/build-extension';
import type { Run } from '../race';
import { BENCH_PAGE, layPage } from './lay-page';
import { readProcesses } from './processes';
import type { PageRun } from './run-in-page';
import { watchMemory } from './watch-memory';

/** Functions that a bench page has, by name: `import type * as InPage from './in-page'`. */
type Functions<InPage> = { readonly [Name in keyof InPage]: (...args: never[]) => unknown };

/** A real Chromium with the real extension, and a page of the extension's to measure in. */
export interface Stage<InPage extends Functions<InPage>> {
  readonly browser: DrivenBrowser;
  readonly page: Page;
  /** The small web that every address leads to. */
  readonly practice: PracticeWeb;
  /**
   * Calls a function in the page with arguments that go through JSON, and measures it.
   *
   * | figure       | what                                                                                        |
   * | ------------ | ------------------------------------------------------------------------------------------- |
   * | `ms`         | until its answer was there                                                                  |
   * | `cpuMs`      | processor time of the page processes, workers included, until it had settled                |
   * | `blockMs`    | the longest while in which the page's main thread was not free                              |
   * | `longTaskMs` | the longest task of 50 ms or more that the browser saw on it; 0 for none                    |
   * | `addedMb`    | the most memory that the page processes held meanwhile, above what they held after a garbage collection before it; absent where the system does not tell |
   */
  measure<Name extends keyof InPage & string>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Run & { readonly answer: Awaited<ReturnType<InPage[Name]>> }>;
  /** Closes the browser and opens the same page anew, with what was stored: in fresh processes, for figures of memory. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE_MS = 3 * 60_000;

/** How a stage is set. */
export interface StageOptions {
  /** The file whose functions the page has: `tools/bench/benches/log/in-page.ts`. */
  readonly module: string;
  readonly say: (line: string) => void;
  /** How long one call in the page may take; three minutes unless it is told. Milliseconds. */
  readonly patienceMs?: number;
}

/** Builds the extension where that is due, lays the page into a copy of it and opens both. Close it afterwards. */
export async function openStage<InPage extends Functions<InPage>>({
  module,
  say,
  patienceMs = PATIENCE_MS,
}: StageOptions): Promise<Stage<InPage>> {
  const found = findInFamily('chromium', thisMachine);
  if (!found.ok) throw new Error(`Chromium is needed and was not found (${found.reason}): npm run setup`);
  const built = await buildExtension('chromium', thisMachine, say);
  if (!built.ok) throw new Error(built.sentence);
  const opened = await openAll(found.browser, built.folder, { module, patienceMs });
  let shown = opened.first;
  return {
    get browser() {
      return shown.browser;
    },
    get page() {
      return shown.page;
    },
    practice: opened.practice,
    async measure(name, ...args) {
      const { page, session, pageSession } = shown;
      // A page that is not in front gets hardly any time.
      await page.bringToFront();
      await pageSession.send('HeapProfiler.collectGarbage');
      const before = await readProcesses(session);
      const memory = watchMemory(session, before);
      const run = (await page.evaluate(`bench(${JSON.stringify(name)}, ${JSON.stringify(args)})`)) as PageRun;
      const addedMb = await memory.stop();
      const after = await readProcesses(session);
      if (!run.ok) throw new Error(`${name} failed in the page: ${run.message}`);
      return {
        figures: {
          ms: run.ms,
          cpuMs: after.cpuMs - before.cpuMs,
          ...run.blocked,
          ...(addedMb !== null && { addedMb }),
        },
        answer: run.answer as never,
      };
    },
    async restart() {
      await shown.browser.close();
      shown = await opened.show();
    },
    async close() {
      await shown.browser.close();
      await opened.close();
    },
  };
}

/** Opens everything that a stage is made of; what was opened is closed again where the next cannot be. The browser is the
 * caller’s to close. */
async function openAll(
  found: FoundBrowser,
  extensionFolder: string,
  { module, patienceMs }: { readonly module: string; readonly patienceMs: number },
) {
  const closings: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    // In the reverse order, one after the other: the browser still writes to its profile.
    for (const act of closings.splice(0).toReversed()) await act();
  };
  const removeLater = (folder: string): string => {
    closings.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
    return folder;
  };
  try {
    const copy = removeLater(await layPage(extensionFolder, module));
    const profileFolder = removeLater(mkdtempSync(join(tmpdir(), 'take-part-bench-profile-')));
    const practice = await startPracticeWeb(join('.cache', 'practice'), () => new Date());
    closings.push(() => practice.close());
    const launch = {
      browser: found,
      extensionFolder: copy,
      practice,
      headless: true,
      profileFolder,
      patienceMs,
    };
    const show = () => showPage(launch);
    return { practice, first: await show(), show, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts the browser and opens the page that measures. */
async function showPage(launch: Parameters<typeof launchBrowser>[0]) {
  const browser = await launchBrowser(launch);
  try {
    const { page } = await browser.openExtensionPage(BENCH_PAGE);
    await page.waitForFunction(`typeof bench === 'function'`);
    const session = await page.browser().target().createCDPSession();
    return { browser, page, session, pageSession: await page.createCDPSession() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
