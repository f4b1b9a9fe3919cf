import { beforeAll, expect, it } from 'vitest';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { toldTab } from './desk/browser-tells';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { REDDIT } from './desk/places';
import { publishedForum, threadAt } from './desk/published';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

const MONEY = publishedForum('reddit-ukpersonalfinance').name;
const FRONT = 'https://www.reddit.com/';
const BOARD = 'https://www.reddit.com/r/UKPersonalFinance/';
const KNITTING_BOARD = 'https://www.reddit.com/r/CasualKnitting/';
const TITLES = {
  payslip: 'First payslip and no tax code on it. Normal?',
  sideJob: 'Self Assessment for a tiny side job?',
} as const;
const MARK = 'no page has been loaded since';

inEachBrowser('Walk through a forum that loads no pages', (desk) => {
  let panel: PanelPage;

  const showing = (title: string): Promise<unknown> =>
    waitFor(`the panel to show ${title}`, async () => (await panel.title()) === title);
  /** Clicks a link on the page and waits until the page has changed to what it leads to. */
  const follow = async (address: string): Promise<void> => {
    const link = `a[href="${new URL(address).pathname}"]`;
    const before = await desk.tab.title();
    await (await desk.tab.waitForSelector(link))?.click();
    await waitFor(`the page ${address}`, async () => (await desk.tab.title()) !== before);
    expect(desk.tab.url()).toBe(address);
  };
  const isMarked = (): Promise<boolean> =>
    desk.tab.evaluate((mark) => window.name === mark && 'marked' in window, MARK);
  const isTold = (address: string): Promise<unknown> =>
    waitFor(`the browser to tell ${address}`, async () => (await toldTab(panel.surface)).url === address);
  /** Notes an issue heard on the thread in front. Answers where all that is logged was. */
  const logHere = async () => {
    await panel.startOther('listening');
    await panel.write(say('kit.form.issue'), 'Nobody knows what the code on a payslip means.');
    await panel.saveEntry();
    return (await readEntries(panel.surface)).map(({ where }) => where);
  };
  const saysSaved = async (): Promise<boolean> => (await panel.text()).includes(say('panel.log.saved'));

  beforeAll(async () => {
    panel = await introduce(desk);
    await desk.browser.answerPermissionRequests('allow');
    await desk.visit(REDDIT.payslip);
    await panel.follow();
    await showing(MONEY);
    await desk.tab.evaluate((mark) => {
      window.name = mark;
      Object.assign(window, { marked: true });
    }, MARK);
  });

  it('knows the next thread although no page is loaded', async () => {
    expect(await logHere()).toMatchObject([{ thread: threadAt(REDDIT.payslip), title: TITLES.payslip }]);

    await follow(BOARD);
    await isTold(BOARD);
    expect(await panel.title()).toBe(MONEY);
    await follow(REDDIT.sideJob);
    await isTold(REDDIT.sideJob);
    expect(await isMarked()).toBe(true);
    // What was logged belongs to the other thread.
    await waitFor('the first entry to be gone from sight', async () => !(await saysSaved()));
    const [, second, ...more] = await logHere();
    expect(more).toEqual([]);
    expect(second).toMatchObject({ thread: threadAt(REDDIT.sideJob), title: TITLES.sideJob });
  });

  it('goes back and forward through the history with the person', async () => {
    await desk.tab.goBack();
    await isTold(BOARD);
    await showing(MONEY);
    await desk.tab.goBack();
    await isTold(REDDIT.payslip);
    await showing(MONEY);
    expect(await isMarked()).toBe(true);
  });

  it('says nothing of another part of the same host, though the host is granted', async () => {
    await follow(FRONT);
    await isTold(FRONT);
    await showing(say('panel.unlisted.title'));
    await follow(KNITTING_BOARD);
    await isTold(KNITTING_BOARD);
    await follow(REDDIT.knitting);
    await isTold(REDDIT.knitting);
    await showing(say('panel.unlisted.title'));
    expect(await panel.text()).toContain(say('panel.unlisted.what', { host: 'www.reddit.com' }));

    await desk.tab.goBack();
    await isTold(KNITTING_BOARD);
    await showing(say('panel.unlisted.title'));
    await desk.tab.goBack();
    await desk.tab.goBack();
    await isTold(REDDIT.payslip);
    await showing(MONEY);
    expect(await isMarked()).toBe(true);
  });

  it('asked the forum for one page in all, and for the rest by its own script', () => {
    const pages = desk.practice.requests.filter(
      ({ host, from }) => host === 'www.reddit.com' && from.mode === 'navigate',
    );
    expect(pages.map(({ path }) => path)).toEqual([new URL(REDDIT.payslip).pathname]);
  });
});
