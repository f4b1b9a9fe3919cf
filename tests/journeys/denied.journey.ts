import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { ByHand } from '../../tools/browsers/by-hand';
import { byHand } from '../../tools/browsers/by-hand';
import { hasControl } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { readGranted, toldTab } from './desk/browser-tells';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { HARBOUR_TOWN, NETMUMS, PARENTS } from './desk/places';
import { publishedForum, threadAt } from './desk/published';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

/** The first of its two plural forms. */
const ONE_FOUND = (say('panel.byHand.found').split(' | ')[0] ?? '').replace('$1', '1');
const STUDENTS = publishedForum('the-student-room');

inEachBrowser('Refused by the browser', (desk) => {
  let panel: PanelPage;
  let hand: ByHand;
  let netmums: Page;

  const showing = (title: string): Promise<unknown> =>
    waitFor(`the panel to show ${title}`, async () => (await panel.title()) === title);
  const choosesByHand = (): Promise<boolean> =>
    hasControl(panel.surface, { role: 'button', name: say('panel.where.leaveByHand') });

  beforeAll(async () => {
    panel = await introduce(desk);
    hand = byHand(panel.surface);
    await showing(publishedForum('parents-corner').name);
    netmums = await desk.newTab(NETMUMS.thread);
    await showing(say('panel.noAddress.title'));
  });

  beforeEach(async () => {
    // Whatever was chosen by hand before, the journey goes on from a page that the browser does not tell.
    if (await choosesByHand()) await hand.leave();
  });

  it('says that the browser said no and what works all the same', async () => {
    await desk.browser.answerPermissionRequests('deny');
    await panel.follow();
    await panel.waitForText(say('panel.follow.refusedTitle'));
    await panel.waitForText(say('panel.follow.refused'));
    await panel.waitForText(say('panel.follow.refusedButton'));
    await panel.waitForText(say('panel.follow.refusedHow'));
    expect((await readGranted(panel.surface)).origins).toEqual([]);
    expect(await toldTab(panel.surface)).toEqual({ url: null, title: null });
  });

  it('finds a forum in the list, shows what the list says of it and goes back', async () => {
    await hand.search('thestudentroom');
    await panel.waitForText(ONE_FOUND);
    await hand.choose(STUDENTS.name, STUDENTS.audience.summary);
    await showing(STUDENTS.name);
    await panel.waitForText(say('panel.where.byHand'));
    await hand.leave();
    await showing(say('panel.noAddress.title'));
    expect(await choosesByHand()).toBe(false);
  });

  it('takes the pasted address of a thread, and logs an answer there', async () => {
    await hand.goTo(PARENTS.topUpFee);
    await showing(publishedForum('parents-corner').name);
    await panel.waitForText(say('panel.where.byHand'));
    await panel.startEntry('answer');
    await panel.saveEntry();
    const entries = await readEntries(panel.surface);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.where).toMatchObject({ forum: 'parents-corner', thread: threadAt(PARENTS.topUpFee) });
    // The page in front is another one: its title must not become that of the thread.
    expect(entries[0]?.where).toHaveProperty('title', '');
  });

  it('answers what is no address with one sentence that names it, and keeps it to be mended', async () => {
    const pasted = 'thread about the top-up fee';
    await hand.goTo(pasted);
    await panel.waitForText(say('problems.badAddress', { address: pasted }));
    expect(await panel.title()).toBe(say('panel.noAddress.title'));
    expect(await panel.read(say('panel.byHand.address'))).toBe(pasted);

    await hand.goTo('javascript:alert(1)');
    await panel.waitForText(say('problems.badAddress', { address: 'javascript:alert(1)' }));
    expect(await panel.title()).toBe(say('panel.noAddress.title'));

    await hand.goTo(HARBOUR_TOWN);
    await showing(publishedForum('harbour-town-talk').name);
  });

  it('forgets what was chosen by hand when another page comes to the front by the button', async () => {
    await hand.goTo(PARENTS.reading);
    await showing(publishedForum('parents-corner').name);
    await desk.openPanel(netmums);
    await showing(publishedForum('netmums').name);
    expect(await choosesByHand()).toBe(false);
  });

  it('keeps what was chosen by hand to the tab that it was chosen over', async () => {
    const [one, other] = [await desk.newTab(NETMUMS.thread), await desk.newTab(HARBOUR_TOWN)];
    await showing(say('panel.noAddress.title'));
    await hand.goTo(PARENTS.reading);
    await showing(publishedForum('parents-corner').name);
    await one.bringToFront();
    await showing(say('panel.noAddress.title'));
    await other.bringToFront();
    await showing(publishedForum('parents-corner').name);
    await hand.leave();
    await one.close();
    await other.close();
    expect(await choosesByHand()).toBe(false);
  });

  it('still works on each page where the button is pressed', async () => {
    const tab = await desk.newTab(HARBOUR_TOWN);
    await showing(say('panel.noAddress.title'));
    await desk.openPanel(tab);
    await showing(publishedForum('harbour-town-talk').name);
    expect((await readGranted(panel.surface)).origins).toEqual([]);
    await tab.close();
  });

  it('follows after all when the person asks again and the browser says yes', async () => {
    const tab = await desk.newTab(NETMUMS.thread);
    await showing(say('panel.noAddress.title'));
    await desk.browser.answerPermissionRequests('allow');
    await panel.followAgain();
    await showing(publishedForum('netmums').name);
    expect(await panel.text()).not.toContain(say('panel.follow.refusedTitle'));
    await tab.close();
  });
});
