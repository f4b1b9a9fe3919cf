import { afterAll, beforeAll, expect, it } from 'vitest';
import { click } from '../../tools/browsers/controls';
import { type FeedHost, openHost } from '../lib/feed/client/feed-host';
import { aKey } from '../lib/feed/key-fixtures';
import { checkNow, followList, PACKAGED, publishList } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { PARENTS } from './desk/places';
import { PRACTICE_SECRET } from './desk/repack-list';
import { say } from './desk/say';

const stranger = await aKey('a stranger', { feed: PRACTICE_SECRET.feed });

inEachBrowser('Follow the package’s own list by the keys that came with it', (desk) => {
  let host: FeedHost;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());

  it('takes its news without being given a key', async () => {
    await publishList(host, PACKAGED + 1, 'Parents’ New Corner', PRACTICE_SECRET);
    await desk.openPanelAt(PARENTS.codeExpired);
    const { there, page } = await desk.openSettings();
    await desk.browser.answerPermissionRequests('allow');
    await followList(there, host.base, '');
    await there.waitForText(`number ${PACKAGED + 1}, with 1 change.`);
    await page.close();
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText('Parents’ New Corner');
    expect(await panel.text()).toContain(`list ${PACKAGED + 1}`);
  });

  it('refuses what another key signed, and says which', async () => {
    await publishList(host, PACKAGED + 2, 'Parents’ Wicked Corner', stranger);
    const { there, page } = await desk.openSettings();
    await checkNow(there);
    await there.waitForText(say('feedSettings.refused.keyNotKnown', { key: stranger.id }));
    expect(await there.text()).not.toContain('Wicked');
    await click(there.surface, { role: 'button', name: say('feedSettings.stop') });
    await there.waitForText(say('feedSettings.none'));
    await page.close();
  });

  it('shows the news still, and not the older list of the package, once nobody follows it', async () => {
    await desk.restart('close');
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText('Parents’ New Corner');
    expect(await panel.text()).toContain(`list ${PACKAGED + 1}`);
  });
});
