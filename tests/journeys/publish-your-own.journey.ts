import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, fill } from '../../tools/browsers/controls';
import { waitFor } from '../../tools/browsers/wait';
import { editSource } from '../tools/feed/own-list';
import { checkNow } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { KNITTING } from './desk/places';
import { type Publisher, startPublisher } from './desk/readme-publisher';
import { say } from './desk/say';

inEachBrowser('Publish a list of one’s own, as the README says', (desk) => {
  let folder: string;
  let publisher: Publisher;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'take-part-own-'));
    publisher = await startPublisher(folder);
  });
  afterAll(async () => {
    await publisher.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('follows the address that “serve” printed, with the text of the public key', async () => {
    const panel = await desk.openPanelAt(KNITTING);
    await panel.waitForQuestion();
    await panel.skipWho();
    await panel.waitForText(say('panel.unlisted.title'));
    const { there, page } = await desk.openSettings();
    await desk.browser.answerPermissionRequests('allow');
    const keys = readdirSync(join(folder, 'our-keys')).find((name) => name.endsWith('.public.json')) ?? '';
    const { surface } = there;
    await fill(surface, { role: 'textbox', name: say('feedSettings.address') }, publisher.address);
    await fill(
      surface,
      { role: 'textbox', name: say('feedSettings.keys') },
      readFileSync(join(folder, 'our-keys', keys), 'utf8'),
    );
    await click(surface, { role: 'button', name: say('feedSettings.follow') });
    // The list in the package is number 1 of its own: only the answer to the check says that this one came.
    await there.waitForText('A new list, number 1');
    expect(await there.text()).toContain(
      say('feedSettings.followed', { feed: 'our-list', address: publisher.address }),
    );
    await page.close();
  });

  it('shows the forum in the panel', async () => {
    const panel = await desk.openPanelAt(KNITTING);
    await panel.waitForText('The Knitting Circle');
    expect(await panel.text()).not.toContain(say('panel.unlisted.title'));
  });

  it('takes what is published next, and says what changed', async () => {
    editSource(join(folder, 'our-list/forums/knitting-circle.json'), { name: 'The Knitting Ring' });
    await publisher.publishAgain();
    const { there, page } = await desk.openSettings();
    await checkNow(there);
    await there.waitForText('number 2, with 1 change.');
    // Told in full behind one line that opens, once both lists are compared, which goes on after the answer is given.
    await waitFor('what changed to be told', async () => {
      const told = await there.surface.evaluate(() => document.body.textContent ?? '');
      return told.includes('The Knitting Ring: renamed, it was “The Knitting Circle”');
    });
    await page.close();
    const panel = await desk.openPanelAt(KNITTING);
    await panel.waitForText('The Knitting Ring');
    expect(await panel.title()).toBe('The Knitting Ring');
  });
});
