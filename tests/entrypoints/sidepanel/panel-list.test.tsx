// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../entrypoints/sidepanel/use-panel';
import { acceptSnapshot } from '../../../lib/feed/accept-snapshot';
import type { FeedSources } from '../../../lib/feed/feed-sources';
import { useOpenLog } from '../../../lib/hooks/use-open-log';
import { originPatterns } from '../../../lib/list/address-patterns';
import { Database } from '../../../lib/storage/database';
import { keepPackaged } from '../../../lib/storage/packaged-list';
import { keepWhoIAm } from '../../../lib/storage/settings';
import { practiceSources, putOnShelf } from '../../lib/feed/feed-fixtures';
import { aKey, trusting } from '../../lib/feed/key-fixtures';
import { aForum } from '../../lib/list/fixtures';
import {
  education,
  educationPlan,
  parentsCorner,
  pensionsPlan,
  practiceList,
} from '../../lib/list/fixtures-list';
import { aBrowser } from './fake-browser';

// Only what never comes is a failure, however busy the machine is.
configure({ asyncUtilTimeout: 120_000 });

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../../lib/browser/api', () => ({
  get browser() {
    return fake.browser;
  },
}));

const boards = Array.from({ length: 300 }, (_, n) => aForum({ name: `Board ${n}` }));
const addressOf = (name: string): string => {
  const forum = [...practiceList.forums, ...boards].find((one) => one.name === name);
  const [address] = forum?.addresses ?? [];
  return `https://${address?.host}${address?.paths[0]}`;
};

let db: Database;
let desk: ReturnType<typeof aBrowser>;

function ThePanel() {
  const { view, acts } = usePanel(useOpenLog());
  return <Panel view={view} acts={acts} />;
}

/** Keeps the practice list with three hundred more forums under a number. */
async function keep(sequence: number, wish: Partial<FeedSources> = {}): Promise<void> {
  const sources = practiceSources({ forums: [...practiceList.forums, ...boards], ...wish });
  const shelf = await putOnShelf({ ...sources, head: { ...sources.head, sequence } });
  const accepted = await acceptSnapshot(shelf.index(), shelf.using);
  if (!accepted.ok) throw new Error(accepted.reason.why);
  const { list, parts } = accepted;
  const { feed } = list.index;
  const ratchet = { feed, sequence, sha256: sequence.toString(16).padStart(64, '0') };
  const packaged = trusting(await aKey('every week', { feed }));
  await keepPackaged(db, { feed, packaged, taken: { list, parts, ratchet } });
}

beforeEach(async () => {
  desk = aBrowser();
  fake.browser = desk.browser;
  db = new Database();
  await keep(41);
  await keepWhoIAm(db, { organisation: education.id, role: 'an adviser', answered: true });
  desk.goTo(addressOf(parentsCorner.name));
});
afterEach(async () => {
  cleanup();
  await db.published.clear();
  await db.origins.clear();
  await db.feeds.clear();
});

const title = (): string => screen.queryByRole('heading', { level: 1 })?.textContent ?? '';

describe('The panel beside a list with hundreds of forums', () => {
  it('knows the page in front, and what our plan says there', async () => {
    render(<ThePanel />);
    await waitFor(() => expect(title()).toContain(parentsCorner.name));
    const here = educationPlan.forums.find(({ forum }) => forum === parentsCorner.id);
    expect(document.body.textContent).toContain(here?.summary);
  });

  it('goes with the page, and never takes a listed one for one that is not', async () => {
    render(<ThePanel />);
    await waitFor(() => expect(title()).toContain(parentsCorner.name));
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(title()));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    act(() => desk.goTo(addressOf('Board 250')));
    await waitFor(() => expect(title()).toContain('Board 250'));
    watch.disconnect();
    for (const each of seen) expect(each).toMatch(/Parents’ Corner|Board 250/);
    act(() => desk.goTo('https://elsewhere.example/'));
    await waitFor(() => expect(document.body.textContent).toContain('elsewhere.example'));
  });

  it('shows an update of our plan as soon as it is kept', async () => {
    render(<ThePanel />);
    await waitFor(() => expect(title()).toContain(parentsCorner.name));
    const forums = educationPlan.forums.map((here) =>
      here.forum === parentsCorner.id ? { ...here, summary: 'Say where the new form is.' } : here,
    );
    await keep(42, { plans: [{ ...educationPlan, forums }, pensionsPlan] });
    await waitFor(() => expect(document.body.textContent).toContain('Say where the new form is.'));
  });

  it('finds every forum by its name where the page is not listed', async () => {
    desk.goTo('https://elsewhere.example/');
    render(<ThePanel />);
    const field = await screen.findByRole('searchbox').catch(() => screen.findByRole('textbox'));
    await userEvent.type(field, 'Board 217');
    const found = await screen.findByRole('button', { name: /Board 217/ });
    await userEvent.click(found);
    await waitFor(() => expect(title()).toContain('Board 217'));
  });

  it('counts the forums it may not follow yet, without reading them', async () => {
    render(<ThePanel />);
    const all = [...practiceList.forums, ...boards];
    const reachable = all.filter(({ addresses }) => addresses.length > 0).length;
    await waitFor(() => expect(document.body.textContent).toContain(String(reachable)));
    for (const origin of originPatterns(all)) desk.granted.add(origin);
    act(() => desk.browser.permissions.onAdded.tell({}));
    await waitFor(() => expect(document.body.textContent).not.toContain(String(reachable)));
  });
});
