import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSnapshot } from '../../lib/feed/build-snapshot';
import { publicHalf } from '../../lib/feed/key-private';
import { signContent } from '../../lib/feed/sign';
import { click, fill } from '../../tools/browsers/controls';
import type { SettingsPage } from '../../tools/browsers/settings-page';
import { readSources } from '../../tools/feed/read-sources';
import { digestSha256 } from '../../tools/feed/write-snapshot';
import { type FeedHost, openHost } from '../lib/feed/client/feed-host';
import { aKey } from '../lib/feed/key-fixtures';
import { inEachBrowser } from './desk/in-each-browser';
import { PARENTS } from './desk/places';
import { publishedIndex } from './desk/published';
import { say } from './desk/say';

const { feed, sequence } = publishedIndex();
const key = await aKey('the publisher of the journey', { feed });

/** Publishes the example list under a number, with another name for the forum that the journey goes to. */
async function publish(host: FeedHost, number: number, name: string): Promise<void> {
  const { sources } = readSources('feed');
  if (sources === null) throw new Error('The sources of the example list cannot be read.');
  const forums = sources.forums.map((forum) => (forum.id === 'parents-corner' ? { ...forum, name } : forum));
  const head = { ...sources.head, sequence: number };
  for (const { path, bytes } of await buildSnapshot({ ...sources, head, forums }, digestSha256))
    host.files.set(path, bytes);
  const index = host.files.get('feed.json') ?? new Uint8Array();
  host.files.set('feed.json.jws', new TextEncoder().encode(await signContent(index, key, 'lists')));
}

async function follow({ surface, waitForText }: SettingsPage, address: string): Promise<void> {
  await fill(surface, { role: 'textbox', name: say('feedSettings.address') }, address);
  await fill(surface, { role: 'textbox', name: say('feedSettings.keys') }, JSON.stringify(publicHalf(key)));
  await click(surface, { role: 'button', name: say('feedSettings.follow') });
  await waitForText(`number ${sequence + 1}, with 1 change.`);
}

inEachBrowser('Follow a published list', (desk) => {
  let host: FeedHost;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());

  it('asks nobody for news until an address is given', async () => {
    await desk.openPanelAt(PARENTS.codeExpired);
    const { there, page } = await desk.openSettings();
    await there.waitForText(say('feedSettings.ledger.none'));
    expect(host.asked).toEqual([]);
    await page.close();
  });

  it('takes a signed update, says what changed, and shows it in the panel', async () => {
    await publish(host, sequence + 1, 'Parents’ New Corner');
    const { there, page } = await desk.openSettings();
    await desk.browser.answerPermissionRequests('allow');
    await follow(there, host.base);
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
    await click(there.surface, { role: 'button', name: say('feedSettings.check') });
    await there.waitForText(say('feedSettings.told.nothingNew'));
    await page.close();
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText('Parents’ New Corner');
  });

  it('refuses a list that was changed after it was signed, and keeps the last good one over a power cut', async () => {
    await publish(host, sequence + 2, 'Parents’ Wicked Corner');
    const index = new TextDecoder().decode(host.files.get('feed.json'));
    host.files.set(
      'feed.json',
      new TextEncoder().encode(index.replace('"illustrative": true', '"illustrative": false')),
    );
    const { there } = await desk.openSettings();
    await click(there.surface, { role: 'button', name: say('feedSettings.check') });
    await there.waitForText(say('feedSettings.refused.signatureWrong'));
    await desk.restart('kill');
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText('Parents’ New Corner');
    expect(await panel.text()).not.toContain('Wicked');
  });
});
