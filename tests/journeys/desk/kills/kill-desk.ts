import type { Page } from 'puppeteer-core';
import { BENCH_PAGE, layPage } from '../../../../tools/bench/stage/lay-page';
import type { PageRun } from '../../../../tools/bench/stage/run-in-page';
import type { Surface } from '../../../../tools/browsers/surface';
import { waitFor } from '../../../../tools/browsers/wait';
import type { BrowserFamily } from '../../../../tools/setup/browser';
import { builtExtension } from '../built-extension';
import type { Desk } from '../desk';
import type * as KillPage from './kill-page';
import { hear } from './tell';

type Acts = typeof KillPage;

/** The page that acts at the log, for as long as its browser lives. */
export interface ActingPage {
  readonly surface: Surface;
  /** All that it has told so far, the latest last. */
  readonly told: readonly string[];
  /** Calls one of its functions and waits for what that answers. */
  ask<Name extends keyof Acts>(
    name: Name,
    ...args: Parameters<Acts[Name]>
  ): Promise<Awaited<ReturnType<Acts[Name]>>>;
  /** Lets one of its functions begin, and waits until it has told something. */
  begin<Name extends keyof Acts>(name: Name, ...args: Parameters<Acts[Name]>): Promise<void>;
}

/** A copy of the built extension with the acting page in it, for a desk's `build`. */
export async function buildWithPage(family: BrowserFamily): Promise<string> {
  return layPage(builtExtension(family), 'tests/journeys/desk/kills/kill-page.ts');
}

/** Opens the acting page in the browser that is running now. */
export async function openActingPage(desk: Desk): Promise<ActingPage> {
  const { page, surface } = await desk.browser.openExtensionPage(BENCH_PAGE);
  await waitFor('the page’s script', () => surface.evaluate(() => 'bench' in globalThis));
  const told: string[] = [];
  void listen(surface, told);
  return {
    surface,
    told,
    async ask(name, ...args) {
      const run = await callPage(page, name, args);
      if (!run.ok) throw new Error(`${name} failed in the page: ${run.message}`);
      return run.answer as never;
    },
    async begin(name, ...args) {
      const before = told.length;
      // It may never answer: its browser is killed meanwhile.
      callPage(page, name, args).catch(() => {});
      await waitFor(`the first word of ${name}`, async () => told.length > before);
    },
  };
}

/** Hears all that a page tells, for as long as its browser lives. */
async function listen(surface: Surface, told: string[]): Promise<void> {
  try {
    for (;;) told.push(...(await surface.evaluate(hear, told.length)));
  } catch {
    // Killed.
  }
}

function callPage(page: Page, name: string, args: readonly unknown[]): Promise<PageRun> {
  return page.evaluate(`bench(${JSON.stringify(name)}, ${JSON.stringify(args)})`) as Promise<PageRun>;
}

/**
 * Ends all processes of the browser some time from now, whatever they are doing, and starts it again. A start that a busy
 * machine does not make in time is one more kill, and is told: whether anything is lost, the disk says. Milliseconds.
 */
export async function killAfter(desk: Desk, ms: number): Promise<ActingPage> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  try {
    return await startAgain(desk);
  } catch (error) {
    console.warn(`${desk.family}: killed while it was starting, and started once more. ${String(error)}`);
    return startAgain(desk);
  }
}

async function startAgain(desk: Desk): Promise<ActingPage> {
  await desk.restart('kill');
  return openActingPage(desk);
}
