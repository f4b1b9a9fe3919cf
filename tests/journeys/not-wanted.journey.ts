import { expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/wait';
import type { PracticeRequest } from '../../tools/practice/requests';
import type { Desk } from './desk/desk';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { KNITTING, NETMUMS, PARENTS, REDDIT } from './desk/places';
import { say } from './desk/say';
import { waitUntilPrepared } from './desk/wait-until-prepared';

const VISITS = 200;
const TABS = 4;

/** Other sites, look-alikes of listed ones, and the other parts of sites that have a listed forum. */
const UNLISTED: readonly string[] = [
  KNITTING,
  'https://knitting-circle.example/',
  NETMUMS.editorial,
  REDDIT.knitting,
  'https://www.reddit.com/',
  'https://parents-corner.example.knitting-circle.example/threads/nursery-wants-a-top-up-fee.398/',
  'http://www.netmums.com.example/coffeehouse/',
  'https://not-parents-corner.example/?to=https://parents-corner.example/threads/a.398/',
];

const PAGES: readonly string[] = Array.from(
  { length: VISITS },
  (_, n) => UNLISTED[n] ?? `https://site-${n % 7}.example/page-${n}`,
);

/** What happened while somebody was elsewhere. */
interface Elsewhere {
  readonly starts: number;
  readonly requests: readonly PracticeRequest[];
}

/** Lets the worker go to sleep, visits every unlisted page once, in several tabs, and tells what happened meanwhile. */
async function browseElsewhere(desk: Desk): Promise<Elsewhere> {
  await desk.browser.stopWorker();
  const before = await desk.browser.countWorkerStarts();
  const tabs = await Promise.all(Array.from({ length: TABS }, () => desk.browser.newPage()));
  desk.practice.forgetRequests();
  await Promise.all(
    tabs.map(async (tab, nth) => {
      for (const address of PAGES.filter((_, n) => n % TABS === nth)) await tab.goto(address);
    }),
  );
  const requests = [...desk.practice.requests];
  const starts = (await desk.browser.countWorkerStarts()) - before;
  await Promise.all(tabs.map((tab) => tab.close()));
  return { starts, requests };
}

/** That the pages were visited, each once, and that nothing else was asked for than the pages and what they are made of. */
function expectOnlyVisits(requests: readonly PracticeRequest[]): void {
  const isMadeOf = ({ path }: PracticeRequest): boolean => /^\/(practice\.(css|js)|favicon\.ico)$/.test(path);
  const visited = requests.filter((request) => !isMadeOf(request));
  expect(visited.map(({ host, path }) => host + path).toSorted()).toEqual(
    PAGES.map((address) => address.replace(/^https?:\/\//, '')).toSorted(),
  );
  const hosts = new Set(PAGES.map((address) => new URL(address).hostname));
  expect(requests.filter(({ host, from }) => !hosts.has(host) || from.origin !== null)).toEqual([]);
}

inEachBrowser('Not wanted', (desk) => {
  it(`sleeps and asks for nothing through ${VISITS} visits to pages that are not listed`, async () => {
    await waitUntilPrepared(desk);
    const { starts, requests } = await browseElsewhere(desk);
    expect(starts).toBe(0);
    expect(await desk.browser.isWorkerRunning()).toBe(false);
    expectOnlyVisits(requests);
  });

  it('wakes when its button is pressed, so that waking would have been seen', async () => {
    const before = await desk.browser.countWorkerStarts();
    await introduce(desk);
    expect((await desk.browser.countWorkerStarts()) - before).toBe(1);
  });

  it(`sleeps on through ${VISITS} more after the listed forums were granted`, async () => {
    const panel = await desk.openPanel();
    await desk.browser.answerPermissionRequests('allow');
    await panel.follow();
    await waitFor(
      'the listed forums to be granted',
      async () => !(await panel.text()).includes(say('panel.follow.act')),
    );
    await desk.closePanel();
    const { starts, requests } = await browseElsewhere(desk);
    expect(starts).toBe(0);
    expect(await desk.browser.isWorkerRunning()).toBe(false);
    expectOnlyVisits(requests);
  });

  it('is woken by a listed page in Firefox, to light the button, and never in Chromium, which lights it by itself', async () => {
    const before = await desk.browser.countWorkerStarts();
    await desk.visit(PARENTS.topUpFee);
    if (desk.family === 'firefox') {
      await waitFor('the start of the worker', async () => (await desk.browser.countWorkerStarts()) > before);
    }
    const starts = (await desk.browser.countWorkerStarts()) - before;
    expect(starts).toBe(desk.family === 'firefox' ? 1 : 0);
  });
});
