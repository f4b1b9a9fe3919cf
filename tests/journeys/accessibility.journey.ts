import { describe, expect, it } from 'vitest';
import { click, fill } from '../../tools/browsers/controls';
import type { Appearance } from '../../tools/browsers/driven-browser';
import { panelPage } from '../../tools/browsers/panel-page';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { findFaults, findMotion, measureOverflow } from './desk/check-accessibility';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { HARBOUR_TOWN, KNITTING, PARENTS } from './desk/places';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

const APPEARANCES: readonly [string, Appearance][] = [
  ['in light colours', { colours: 'light', forced: false }],
  ['in dark colours', { colours: 'dark', forced: false }],
  ['in forced colours', { colours: 'light', forced: true }],
];

inEachBrowser('Accessible', (desk) => {
  it('the first question has no fault that axe knows', async () => {
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForQuestion();
    expect(await findFaults(panel.surface)).toEqual([]);
    await introduce(desk);
  });

  it('an entry is there to be looked at', async () => {
    const log = await desk.openPanelAt(PARENTS.topUpFee);
    await log.startEntry('answer');
    await log.saveEntry();
    expect(await readEntries(log.surface)).toHaveLength(1);
  });

  describe.each(APPEARANCES)('%s', (_, appearance) => {
    it('the panel has no fault that axe knows, in each place', async () => {
      await desk.browser.showAs(appearance);
      for (const address of [PARENTS.codeExpired, HARBOUR_TOWN, KNITTING]) {
        const panel = await desk.openPanelAt(address);
        await panel.waitForText(say('panel.foot.settings'));
        expect(await findFaults(panel.surface), address).toEqual([]);
      }
    });

    it('the form has none', async () => {
      const panel = await desk.openPanelAt(PARENTS.wraparound);
      await panel.startEntry('answer');
      await panel.open(say('kit.form.more'));
      expect(await findFaults(panel.surface)).toEqual([]);
      await click(panel.surface, { role: 'button', name: say('kit.form.cancel') });
    });

    it('the log, its export and the settings have none', async () => {
      const { page, there } = await desk.openActivity();
      await desk.browser.showAs(appearance);
      await waitFor('the log', async () => (await there.entries()).length > 0);
      expect(await findFaults(there.surface), 'the log').toEqual([]);
      await there.turnToExport();
      expect(await findFaults(there.surface), 'the export').toEqual([]);
      await there.preview();
      expect(await findFaults(there.surface), 'the preview').toEqual([]);
      await page.close();
      const settings = await desk.openSettings();
      await desk.browser.showAs(appearance);
      await waitFor('the settings', () =>
        settings.there.surface.evaluate(() => document.querySelector('h1') !== null),
      );
      expect(await findFaults(settings.there.surface), 'the settings').toEqual([]);
      await settings.page.close();
    });
  });

  it('nobody scrolls sideways, from 420 px down to a panel of 320 px enlarged four times', async () => {
    const { page, surface } = await desk.browser.openExtensionPage('sidepanel.html');
    const panel: PanelPage = panelPage(surface);
    const field = { role: 'textbox', name: say('panel.byHand.address') } as const;
    await fill(surface, field, PARENTS.codeExpired);
    await surface.press('Enter');
    await panel.waitForText(say('panel.who.title'));
    for (const width of [420, 360, 320, 240, 105, 80]) {
      await page.setViewport({ width, height: 640 });
      expect(await measureOverflow(surface), `${width} px`).toBe(0);
    }
    await page.close();
  });

  it('nobody scrolls the pages sideways at 320 px, which is 1,280 px enlarged four times', async () => {
    const log = await desk.openActivity();
    await log.page.setViewport({ width: 320, height: 256 });
    await waitFor('the log', async () => (await log.there.entries()).length > 0);
    expect(await measureOverflow(log.there.surface), 'the log').toBe(0);
    await log.there.turnToExport();
    expect(await measureOverflow(log.there.surface), 'the export').toBe(0);
    await log.there.preview();
    expect(await measureOverflow(log.there.surface), 'the preview').toBe(0);
    await log.page.close();

    const settings = await desk.openSettings();
    await settings.page.setViewport({ width: 320, height: 256 });
    await settings.there.waitForText(say('settings.kept.title'));
    expect(await measureOverflow(settings.there.surface), 'the settings').toBe(0);
    await settings.page.close();
  });

  it('nothing moves for those who asked for less motion', async () => {
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText(say('panel.foot.settings'));
    expect(await findMotion(panel.surface), 'the panel').toEqual([]);
    for (const { page, there } of [await desk.openActivity(), await desk.openSettings()]) {
      expect(await findMotion(there.surface), there.surface.name).toEqual([]);
      await page.close();
    }
  });
});
