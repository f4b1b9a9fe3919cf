import type { Browser, Target } from 'puppeteer-core';
import { waitFor } from '../wait';

/** The extension's service worker, seen from outside. */
export interface WorkerWatch {
  isRunning(): boolean;
  countStarts(): number;
  stop(): Promise<void>;
}

/** Watches the worker of an extension, and waits until it is activated: from then on no event of its is lost. */
export async function watchWorker(browser: Browser, extensionId: string): Promise<WorkerWatch> {
  const isOurs = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`);
  const find = (): Target | undefined => browser.targets().find(isOurs);

  let starts = find() ? 1 : 0;
  browser.on('targetcreated', (target) => {
    if (isOurs(target)) starts += 1;
  });
  await waitFor('the worker of the extension', async () => {
    const worker = await find()?.worker();
    return worker?.evaluate(`self.registration.active?.state === 'activated'`);
  });
  return {
    isRunning: () => find() !== undefined,
    countStarts: () => starts,
    async stop() {
      const worker = await find()?.worker();
      await worker?.close();
      await waitFor('the worker to stop', async () => find() === undefined);
    },
  };
}
