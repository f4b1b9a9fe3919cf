import type { ChildProcess } from 'node:child_process';

/** Resolves when the browser's process has ended: until then it may still write to its profile. */
export async function whenGone(browser: ChildProcess | null): Promise<void> {
  if (browser === null || browser.exitCode !== null || browser.signalCode !== null) return;
  await new Promise((resolve) => browser.once('exit', resolve));
}

/** Ends a browser's processes at once and waits until they are gone. */
export async function killProcesses(browser: ChildProcess | null): Promise<void> {
  if (browser?.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const exited = whenGone(browser);
  try {
    // puppeteer starts browsers in a group of their own, so this takes the helpers with it.
    process.kill(process.platform === 'win32' ? browser.pid : -browser.pid, 'SIGKILL');
  } catch {
    browser.kill('SIGKILL');
  }
  await exited;
}

/** Makes a browser that was started ready for use. One that cannot be is ended: nobody could reach it any more. */
export async function readyOrEnded<Ready>(
  browser: ChildProcess | null,
  prepare: () => Promise<Ready>,
): Promise<Ready> {
  try {
    return await prepare();
  } catch (error) {
    await killProcesses(browser);
    throw error;
  }
}
