import { afterAll, beforeAll, expect, it } from 'vitest';
import { click } from '../../tools/browsers/controls';
import { waitFor } from '../../tools/browsers/wait';
import { type FeedHost, openHost } from '../lib/feed/client/feed-host';
import { checkNow, followList, PACKAGED, publishList } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { PARENTS } from './desk/places';
import { say } from './desk/say';
import { readRows } from './desk/stored-rows';

inEachBrowser('Follow a published list', (desk) => {
  let host: FeedHost;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());

  it('asks nobody for news, and sets no alarm, until an address is given', async () => {
    await desk.openPanelAt(PARENTS.codeExpired);
    const { there, page } = await desk.openSettings();
    await there.waitForText(say('feedSettings.ledger.none'));
    expect(host.asked).toEqual([]);
    expect(await there.surface.evaluate(() => chrome.alarms.getAll())).toEqual([]);
    await page.close();
  });

  it('takes a signed update, says what changed, and shows it in the panel', async () => {
    await publishList(host, PACKAGED + 1, 'Parents’ New Corner');
    const { there, page } = await desk.openSettings();
    await desk.browser.answerPermissionRequests('allow');
    await followList(there, host.base);
    await there.waitForText(`number ${PACKAGED + 1}, with 1 change.`);
    // What the package brought and did not change was not fetched.
    expect(host.asked.map(({ path }) => path)).toEqual([
      'keys.json',
      'feed.json',
      'feed.json.jws',
      'forums.json',
    ]);
    expect(host.asked.flatMap(({ headers }) => [headers.cookie, headers.referer]).filter(Boolean)).toEqual(
      [],
    );
    await checkNow(there);
    await there.waitForText(say('feedSettings.told.nothingNew'));
    await page.close();
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText('Parents’ New Corner');
  });

  it('looks by itself when the alarm rings, and the open panel shows what is new', async () => {
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await publishList(host, PACKAGED + 2, 'Parents’ Newest Corner');
    const [alarm] = await panel.surface.evaluate(() => chrome.alarms.getAll());
    const hours = ((alarm?.scheduledTime ?? 0) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(17);
    expect(hours).toBeLessThan(31);
    await desk.browser.stopWorker();
    // The same alarm, rung now: nobody waits a day.
    await panel.surface.evaluate(
      (name) => chrome.alarms.create(name, { when: Date.now() + 200 }),
      alarm?.name ?? '',
    );
    await panel.waitForText('Parents’ Newest Corner');
    await waitFor('the next alarm', async () => {
      const [next] = await panel.surface.evaluate(() => chrome.alarms.getAll());
      return (next?.scheduledTime ?? 0) > Date.now() + 3_600_000;
    });
  });

  it('refuses a list that was changed after it was signed, and keeps the last good one over a power cut', async () => {
    await publishList(host, PACKAGED + 3, 'Parents’ Wicked Corner');
    const index = new TextDecoder().decode(host.files.get('feed.json'));
    const changed = index.replace('"illustrative": true', '"illustrative": false');
    host.files.set('feed.json', new TextEncoder().encode(changed));
    const { there } = await desk.openSettings();
    await checkNow(there);
    await there.waitForText(say('feedSettings.refused.signatureWrong'));
    await desk.restart('kill');
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText('Parents’ Newest Corner');
    expect(await panel.text()).not.toContain('Wicked');
  });

  it('asks nobody any more once it is told to stop, and forgets no request it made', async () => {
    const { there } = await desk.openSettings();
    await click(there.surface, { role: 'button', name: say('feedSettings.stop') });
    await there.waitForText(say('feedSettings.none'));
    expect(await there.surface.evaluate(() => chrome.alarms.getAll())).toEqual([]);
    expect(await readRows(there.surface, 'requests')).toHaveLength(host.asked.length);
  });
});
