import { waitFor } from '../wait';
import { ADDON_ID } from './identity';
import type { PrivilegedWindow } from './privileged-window';

/** The add-on's background script, seen from outside. */
export interface EventPageWatch {
  isRunning(): Promise<boolean>;
  countStarts(): Promise<number>;
  stop(): Promise<void>;
}

/** Watches the background script and waits for its first start. */
export async function watchEventPage(window: PrivilegedWindow): Promise<EventPageWatch> {
  const state = (): Promise<string | null> =>
    window.run(
      (firefox, id) => firefox.WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? null,
      ADDON_ID,
    );
  await waitFor('the background script', async () => (await state()) === 'running');
  await window.run((firefox, id) => {
    const kept = (firefox.takePart = { ...firefox.takePart, starts: 1 });
    firefox.WebExtensionPolicy.getByID(id)?.extension.on('background-script-started', () => {
      kept.starts += 1;
      firefox.takePart = { ...firefox.takePart, starts: kept.starts };
    });
  }, ADDON_ID);
  return {
    isRunning: async () => (await state()) !== 'stopped',
    countStarts: () => window.run((firefox) => firefox.takePart?.starts ?? 0),
    async stop() {
      // One that is just starting would go on with it.
      await waitFor('the background script to start or rest', async () => (await state()) !== 'starting');
      await window.run(async (firefox, id) => {
        await firefox.WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
          ignoreDevToolsAttached: true,
        });
      }, ADDON_ID);
      await waitFor('the background script to stop', async () => (await state()) === 'stopped');
    },
  };
}
