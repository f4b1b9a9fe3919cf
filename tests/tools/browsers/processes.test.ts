import { type ChildProcess, spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { killProcesses, readyOrEnded, whenGone } from '../../../tools/browsers/processes';

/** What stands for a browser: a process in a group of its own that never ends by itself. */
function startOne(): ChildProcess {
  return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
}

describe('a browser that was started', () => {
  it('is ended where it cannot be made ready, and the reason is told', async () => {
    const browser = startOne();
    const late = new Error('Waited 15000 ms in vain: the worker of the extension');
    await expect(readyOrEnded(browser, () => Promise.reject(late))).rejects.toBe(late);
    expect(browser.signalCode).toBe('SIGKILL');
  });

  it('lives on where it is ready, until it is killed', async () => {
    const browser = startOne();
    expect(await readyOrEnded(browser, async () => 'ready')).toBe('ready');
    expect([browser.exitCode, browser.signalCode]).toEqual([null, null]);
    await killProcesses(browser);
    await whenGone(browser);
    expect(browser.signalCode).toBe('SIGKILL');
  });
});
