import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { originPatterns } from '../../lib/list/address-patterns';
import { hasControl } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { readGranted, toldTab } from './desk/browser-tells';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { HARBOUR_TOWN, KNITTING, NETMUMS, PARENTS } from './desk/places';
import { publishedForum, publishedForums } from './desk/published';
import { say } from './desk/say';

const NOTHING = { url: null, title: null };
const FOLLOW = { role: 'button', name: say('panel.follow.act') } as const;

inEachBrowser('Follow the listed forums', (desk) => {
  let panel: PanelPage;
  let netmums: Page;
  let knitting: Page;

  const showing = (title: string): Promise<unknown> =>
    waitFor(`the panel to show ${title}`, async () => (await panel.title()) === title);
  const showsNowhere = (): Promise<unknown> => showing(say('panel.noAddress.title'));

  beforeAll(async () => {
    panel = await introduce(desk);
    await showing(publishedForum('parents-corner').name);
  });

  it('knows no address of another tab before anything is granted, says so and offers to follow', async () => {
    expect((await readGranted(panel.surface)).origins).toEqual([]);
    netmums = await desk.newTab(NETMUMS.thread);
    await showsNowhere();
    expect(await toldTab(panel.surface)).toEqual(NOTHING);
    await panel.waitForText(say('panel.noAddress.why'));
    await panel.waitForText(say('panel.follow.only'));
    expect(await hasControl(panel.surface, FOLLOW)).toBe(true);
  });

  it('asks for exactly the listed forums in one click, and shows the page in front at once', async () => {
    const before = await readGranted(panel.surface);
    await desk.browser.answerPermissionRequests('allow');
    await panel.follow();
    await showing(publishedForum('netmums').name);
    const after = await readGranted(panel.surface);
    expect(after.origins).toEqual(originPatterns(publishedForums()));
    expect(after.permissions).toEqual(before.permissions);
    expect(await hasControl(panel.surface, FOLLOW)).toBe(false);
  });

  it('follows from tab to tab, and sees nothing of one that is not listed', async () => {
    await desk.tab.bringToFront();
    await showing(publishedForum('parents-corner').name);
    knitting = await desk.newTab(KNITTING);
    await showsNowhere();
    expect(await toldTab(panel.surface)).toEqual(NOTHING);
    const text = await panel.text();
    expect(text).not.toContain('knitting');
    expect(text).not.toContain(await knitting.title());
    await netmums.bringToFront();
    await showing(publishedForum('netmums').name);
    await knitting.bringToFront();
    await showsNowhere();
    await desk.tab.bringToFront();
    await showing(publishedForum('parents-corner').name);
  });

  it('follows one tab from page to page, off the list and back', async () => {
    await desk.visit(HARBOUR_TOWN);
    await showing(publishedForum('harbour-town-talk').name);
    await desk.visit(KNITTING);
    await showsNowhere();
    expect(await toldTab(panel.surface)).toEqual(NOTHING);
    await desk.visit(PARENTS.topUpFee);
    await showing(publishedForum('parents-corner').name);
    expect(await toldTab(panel.surface)).toMatchObject({ url: PARENTS.topUpFee });
  });

  it('shows a page of a listed host that is no part of the forum as not listed', async () => {
    await desk.visit(PARENTS.magazine);
    await showing(say('panel.unlisted.title'));
    expect(await panel.text()).toContain(new URL(PARENTS.magazine).host);
  });

  it('stops at once when the person takes the grant back in the settings', async () => {
    await netmums.bringToFront();
    await showing(publishedForum('netmums').name);
    const settings = await desk.openSettings();
    await settings.there.stopFollowing();
    await waitFor('the grant to be gone', async () => (await settings.there.offers()).stop === false);
    expect(await readGranted(settings.there.surface)).toMatchObject({ origins: [] });

    await netmums.bringToFront();
    await showsNowhere();
    expect(await toldTab(panel.surface)).toEqual(NOTHING);
    expect(await hasControl(panel.surface, FOLLOW)).toBe(true);
    await settings.page.close();
  });

  it('lets go of the page in front in the moment that the grant is taken back', async () => {
    await netmums.bringToFront();
    await panel.follow();
    await showing(publishedForum('netmums').name);
    // As the browser's own settings do: behind the panel's back, with the forum still in front.
    await panel.surface.evaluate(async (origins) => {
      await (
        globalThis as unknown as {
          chrome: { permissions: { remove(what: { origins: readonly string[] }): Promise<boolean> } };
        }
      ).chrome.permissions.remove({ origins });
    }, originPatterns(publishedForums()));
    await showsNowhere();
    expect(await toldTab(panel.surface)).toEqual(NOTHING);
  });
});
