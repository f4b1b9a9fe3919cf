import type { ChildProcess } from 'node:child_process';

/** Ends a browser's processes at once and waits until they are gone. */
export async function killProcesses(browser: ChildProcess | null): Promise<void> {
  if (browser?.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const exited = new Promise((resolve) => browser.once('exit', resolve));
  try {
    // puppeteer starts browsers in a group of their own, so this takes the helpers with it.
    process.kill(process.platform === 'win32' ? browser.pid : -browser.pid, 'SIGKILL');
  } catch {
    browser.kill('SIGKILL');
  }
  await exited;
}
