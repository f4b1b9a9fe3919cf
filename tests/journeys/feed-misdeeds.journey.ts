import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PanelPage } from '../../tools/browsers/panel-page';
import type { SettingsPage } from '../../tools/browsers/settings-page';
import { waitFor } from '../../tools/browsers/wait';
import { formatInstantDay } from '../../lib/list/time';
import { type FeedHost, openHost } from '../lib/feed/client/feed-host';
import { changeIndex, checkNow, followList, publishList } from './desk/feed-publisher';
import type { InTab } from './desk/desk';
import { inEachBrowser } from './desk/in-each-browser';
import { GOOD, MISDEEDS } from './desk/misdeeds';
import { PARENTS } from './desk/places';
import { say } from './desk/say';

const [YESTERDAY, MONTH_AGO] = [daysAgo(1), daysAgo(30)];

inEachBrowser('Follow a list whose host, or the way to it, goes wrong', (desk) => {
  let host: FeedHost;
  let panel: PanelPage;
  let settings: InTab<SettingsPage>;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());

  async function publishNext(name: string, number = GOOD + 1): Promise<void> {
    host.misdeeds.clear();
    await publishList(host, number, name);
  }

  it('begins with a good list', async () => {
    await publishNext('Parents’ New Corner', GOOD);
    panel = await desk.openPanelAt(PARENTS.codeExpired);
    settings = await desk.openSettings();
    await desk.browser.answerPermissionRequests('allow');
    await followList(settings.there, host.base);
    await settings.there.waitForText(`number ${GOOD}, with 1 change.`);
    await panel.waitForText(`list ${GOOD}`);
    expect(await panel.text()).not.toContain(say('panel.list.refusedMore'));
  });

  for (const [title, { says, refused, doIt }] of Object.entries(MISDEEDS))
    it(`tells of ${title} in one sentence, and keeps the good list`, async () => {
      await publishNext('Parents’ Wicked Corner');
      await doIt(host);
      await checkNow(settings.there);
      await settings.there.waitForText(says);
      expect(await settings.there.text()).not.toContain('Wicked');
      expect(await panel.text()).toContain(`list ${GOOD}`);
      if (refused) await panel.waitForText(say('panel.list.refusedMore'));
    });

  it('takes one that is old already, and says so', async () => {
    await publishNext('Parents’ Newest Corner');
    await changeIndex(host, (index) => ({ ...index, issuedAt: MONTH_AGO, refreshBy: YESTERDAY }));
    await checkNow(settings.there);
    await settings.there.waitForText(`number ${GOOD + 1}, with`);
    await panel.waitForText(say('panel.list.stale'));
    expect(await panel.text()).not.toContain(say('panel.list.refusedMore'));
    await checkNow(settings.there);
    const date = formatInstantDay(YESTERDAY);
    await settings.there.waitForText(say('feedSettings.told.stale', { date }));
  });

  it('takes a sound one as if nothing had been', async () => {
    await publishNext('Parents’ Best Corner', GOOD + 2);
    await checkNow(settings.there);
    await settings.there.waitForText(`number ${GOOD + 2}, with`);
    await panel.waitForText(`list ${GOOD + 2}`);
    expect(await panel.text()).not.toContain(say('panel.list.stale'));
  });

  it('shows it still, and why the next was turned away, when the browser is killed in the middle of another', async () => {
    await publishNext('Parents’ Wicked Corner', GOOD + 3);
    const signature = host.files.get('feed.json.jws') ?? new Uint8Array();
    host.files.delete('feed.json.jws');
    await checkNow(settings.there);
    await settings.there.waitForText(say('feedSettings.refused.signatureMissing'));

    host.files.set('feed.json.jws', signature);
    const bytes = host.files.get('forums.json') ?? new Uint8Array();
    host.misdeeds.set('forums.json', (_, response) => {
      response.writeHead(200, { 'content-length': String(bytes.length) });
      response.write(bytes.slice(0, bytes.length / 2));
    });
    host.asked.length = 0;
    await checkNow(settings.there);
    await waitFor('half of the list to be sent', async () =>
      host.asked.some(({ path }) => path === 'forums.json'),
    );
    await desk.restart('kill');

    panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText('Parents’ Best Corner');
    expect(await panel.text()).toContain(`list ${GOOD + 2}`);
    const day = formatInstantDay(new Date().toISOString());
    const why = say('feedSettings.refused.signatureMissing');
    await panel.waitForText(say('panel.list.refused', { day, why }));
  });
});

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}
