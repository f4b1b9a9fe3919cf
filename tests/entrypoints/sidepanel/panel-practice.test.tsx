// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SidePanel } from '../../../entrypoints/sidepanel/SidePanel';
import { acceptSnapshot } from '../../../lib/feed/accept-snapshot';
import { beginPractice, stopPractice } from '../../../lib/hooks/practise';
import { Database } from '../../../lib/storage/database';
import type { LogDatabase } from '../../../lib/storage/log-database';
import { keepPackaged } from '../../../lib/storage/packaged-list';
import { PracticeLog } from '../../../lib/storage/practice-log';
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

const BANNER = 'Practice: made-up entries. Nothing here counts.';
const FORUM = `https://${parentsCorner.addresses[0]?.host}/threads/1`;
const NOW = new Date().toISOString();
let db: Database;
let practice: PracticeLog;
let badges: string[];

const count = (log: LogDatabase): Promise<number> => log.entries.count();
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

beforeEach(async () => {
  const desk = aBrowser();
  badges = [];
  const setBadgeText = async ({ text }: { readonly text: string }): Promise<undefined> =>
    void badges.push(text);
  fake.browser = { ...desk.browser, action: { ...desk.browser.action, setBadgeText } };
  db = new Database();
  const sources = practiceSources({ forums: practiceList.forums });
  const shelf = await putOnShelf(sources);
  const accepted = await acceptSnapshot(shelf.index(), shelf.using);
  if (!accepted.ok) throw new Error(accepted.reason.why);
  const { list, parts } = accepted;
  const { feed, sequence } = list.index;
  const packaged = trusting(await aKey('practice mode', { feed }));
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
  practice.close();
  await stopPractice();
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('saves in practice what is logged while one practises, and in the own log what is logged after', async () => {
  await beginPractice(NOW);
  practice = new PracticeLog();
  const made = await count(practice);
  const user = userEvent.setup();
  render(<SidePanel />);
  await screen.findByText(BANNER);
  await user.click(await button('Log an answer'));
  await user.click(await button('Save entry'));
  await screen.findByText('Saved for practice only.');
  expect(await count(practice)).toBe(made + 1);
  expect(await count(db)).toBe(0);
  // Two of the made-up answers are due, and nothing of that comes on the button.
  expect(badges.filter((text) => text !== '')).toEqual([]);

  await user.click(await button('Stop practising'));
  await user.click(await button('Delete them and stop'));
  await waitFor(() => expect(screen.queryByText(BANNER)).toBeNull());
  await user.click(await button('Log an answer'));
  await user.click(await button('Save entry'));
  await screen.findByText('Saved to your log.');
  expect(await count(db)).toBe(1);
});

it('keeps a form that was begun in one log out of the other, when another window switches', async () => {
  practice = new PracticeLog();
  const user = userEvent.setup();
  render(<SidePanel />);
  await user.click(await button('Log an answer'));
  await button('Save entry');
  await waitFor(async () => expect(await db.drafts.count()).toBe(1));

  await beginPractice(NOW);
  await screen.findByText(BANNER);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save entry' })).toBeNull());
  expect(await practice.drafts.count()).toBe(0);
  const made = await count(practice);
  practice.close();

  await stopPractice();
  await waitFor(() => expect(screen.queryByText(BANNER)).toBeNull());
  // What was begun is there again, in the log in which it was begun.
  await user.click(await button('Save entry'));
  await waitFor(async () => expect(await count(db)).toBe(1));
  expect(made).toBe(40);
});
