import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openActivity, openBackup } from '../../../lib/browser/pages';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../../lib/browser/api', () => ({
  get browser() {
    return fake.browser;
  },
}));

const LOG = 'chrome-extension://take-part/activity.html';

interface Windows {
  /** Whether whoever asks is in a private window. */
  readonly asks: 'private' | 'ordinary';
  /** The window that the browser calls the current one; null where there is none. */
  readonly current: 'private' | 'ordinary' | null;
  /** The tabs with the log that the browser tells of. */
  readonly tabs?: readonly { readonly id: number; readonly incognito: boolean }[];
}

let done: unknown[];
function windows({ asks, current, tabs = [] }: Windows): void {
  const note =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<void> =>
      void done.push([name, ...args]);
  fake.browser = {
    extension: { inIncognitoContext: asks === 'private' },
    runtime: { getURL: (path: string) => `chrome-extension://take-part${path}` },
    tabs: { query: async () => tabs, create: note('tab'), update: note('turn to') },
    windows: {
      getCurrent: async () => {
        if (current === null) throw new Error('No current window');
        return { id: 4, incognito: current === 'private' };
      },
      create: note('window'),
    },
  };
}

beforeEach(() => {
  done = [];
});

describe('opening the log', () => {
  it('opens beside whoever asks', async () => {
    windows({ asks: 'private', current: 'private' });
    await openBackup();
    expect(done).toEqual([['tab', { url: `${LOG}#backup`, windowId: 4 }]]);
  });

  it('never shows an ordinary window’s log to who asks in a private one', async () => {
    windows({ asks: 'private', current: 'private', tabs: [{ id: 7, incognito: false }] });
    await openActivity();
    expect(done).toEqual([['tab', { url: LOG, windowId: 4 }]]);
  });

  it('shows the tab that has it already, of the same kind of window', async () => {
    windows({
      asks: 'ordinary',
      current: 'ordinary',
      tabs: [
        { id: 7, incognito: true },
        { id: 8, incognito: false },
      ],
    });
    await openActivity();
    expect(done).toEqual([['turn to', 8, { active: true }]]);
  });

  it('opens the person’s own log in an ordinary window when a reminder is pressed beside a private one', async () => {
    windows({ asks: 'ordinary', current: 'private' });
    await openActivity();
    expect(done).toEqual([['window', { url: LOG, incognito: false }]]);
  });

  it('leaves it to the browser where there is no window', async () => {
    windows({ asks: 'ordinary', current: null });
    await openActivity();
    expect(done).toEqual([['tab', { url: LOG }]]);
  });
});
