// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SidePanel } from '../../../entrypoints/sidepanel/SidePanel';
import { acceptSnapshot } from '../../../lib/feed/accept-snapshot';
import { Database } from '../../../lib/storage/database';
import { keepPackaged } from '../../../lib/storage/packaged-list';
import { keepWhoIAm } from '../../../lib/storage/settings';
import { practiceSources, putOnShelf } from '../../lib/feed/feed-fixtures';
import { aKey, trusting } from '../../lib/feed/key-fixtures';
import { education, parentsCorner, practiceList } from '../../lib/list/fixtures-list';
import { aBrowser } from './fake-browser';

// Only what never comes is a failure, however busy the machine is.
configure({ asyncUtilTimeout: 60_000 });

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../../lib/browser/api', () => ({
  get browser() {
    return fake.browser;
  },
}));

const FORUM = `https://${parentsCorner.addresses[0]?.host}/threads/1`;
const TOLD = /^This is a private window: nothing is kept/;
let db: Database;
let badges: string[];
let opened: unknown[];

beforeEach(async () => {
  const desk = aBrowser();
  badges = [];
  opened = [];
  const { action, tabs } = desk.browser;
  fake.browser = {
    ...desk.browser,
    extension: { inIncognitoContext: true },
    windows: { ...desk.browser.windows, getCurrent: async () => ({ id: 1, incognito: true }) },
    action: { ...action, setBadgeText: async ({ text }: { readonly text: string }) => badges.push(text) },
    tabs: { ...tabs, create: async (tab: unknown) => opened.push(tab) },
  };
  db = new Database();
  const sources = practiceSources({ forums: practiceList.forums });
  const shelf = await putOnShelf(sources);
  const accepted = await acceptSnapshot(shelf.index(), shelf.using);
  if (!accepted.ok) throw new Error(accepted.reason.why);
  const { list, parts } = accepted;
  const { feed, sequence } = list.index;
  const packaged = trusting(await aKey('private window', { feed }));
  await keepPackaged(db, {
    feed,
    packaged,
    taken: { list, parts, ratchet: { feed, sequence, sha256: '1'.repeat(64) } },
  });
  await keepWhoIAm(db, { organisation: education.id, role: 'an adviser', answered: true });
  desk.goTo(FORUM);
});
afterEach(async () => {
  cleanup();
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('says in a private window that nothing is kept, at first and under the button that saves', async () => {
  const user = userEvent.setup();
  render(<SidePanel />);
  await screen.findByText(TOLD, { selector: 'p' });
  await user.click(await screen.findByRole('button', { name: 'Save a copy first' }));
  expect(opened).toEqual([{ url: 'chrome-extension://take-part/activity.html#backup', windowId: 1 }]);

  await user.click(await screen.findByRole('button', { name: 'Log an answer' }));
  await screen.findByText(/^Not kept: this is a private window\./);
  expect(screen.queryByText(/Kept on this computer/)).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Save entry' }));
  await screen.findByText('Saved to your log.');
  // The number on the button is that of the person's own log, and the button is that of all windows.
  expect(badges).toEqual([]);
});
