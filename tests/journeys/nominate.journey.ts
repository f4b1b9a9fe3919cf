import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Forum } from '../../lib/list/forum';
import type { Appearance, ExtensionPage } from '../../tools/browsers/driven-browser';
import { click, fill, listNames, tabTo, waitForText } from '../../tools/browsers/controls';
import type { Surface } from '../../tools/browsers/surface';
import { nominate } from '../../tools/feed/nominate';
import { type FeedFolder, copyFeed, run } from '../tools/feed/feed-folder';
import { findFaults, measureOverflow } from './desk/check-accessibility';
import { takeDownload } from './desk/downloaded';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { KNITTING, PARENTS } from './desk/places';
import { publishedForum } from './desk/published';
import { say } from './desk/say';

const { host } = new URL(KNITTING);
const FORUM = publishedForum('parents-corner');
const FILE = `take-part-nomination_${host}.json`;

const APPEARANCES: readonly [string, Appearance][] = [
  ['light', { colours: 'light', forced: false }],
  ['dark', { colours: 'dark', forced: false }],
  ['forced', { colours: 'light', forced: true }],
];

function write(surface: Surface, question: string, text: string, optional = false): Promise<void> {
  const name = say(`nominate.question.${question}`) + (optional ? say('kit.optional') : '');
  return fill(surface, { role: 'textbox', name }, text);
}

const press = (surface: Surface, key: string): Promise<void> =>
  click(surface, { role: 'button', name: say(`nominate.${key}`) });

inEachBrowser('Suggest a forum, or answer for one', (desk) => {
  let feed: FeedFolder;
  let form: ExtensionPage;

  beforeAll(async () => {
    feed = copyFeed();
    await introduce(desk);
  });
  afterAll(() => feed.clear());

  /** What `npm run feed -- nominate` makes of a file or a letter. */
  const review = async (bytes: string | Buffer): Promise<readonly string[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'take-part-nomination-'));
    const file = join(folder, 'nomination.json');
    writeFileSync(file, bytes);
    const { code, printed, complained } = await run(nominate, [file, '--in', feed.folder]);
    rmSync(folder, { recursive: true });
    expect([code, complained]).toEqual([0, []]);
    return printed;
  };

  it('opens from a site that is not listed, with its address and nobody else’s', async () => {
    desk.practice.forgetRequests();
    const panel = await desk.openPanelAt(KNITTING);
    await panel.waitForText(say('panel.unlisted.title'));
    await panel.open(say('panel.unlisted.suggest'));
    form = await desk.browser.findExtensionPage('nominate.html');
    desk.watch(form.surface);
    await waitForText(form.surface, say('nominate.title'));
    const address = await form.surface.evaluate(() => document.querySelector('input[type=url]')?.id);
    expect(address).toBe('address');
    expect(await form.surface.evaluate(() => location.hash)).toBe(`#host=${host}`);
  });

  it('says in a sentence what is wrong, and leads to it', async () => {
    const { surface } = form;
    await write(surface, 'contactPage', 'jo@knitting-circle.example', true);
    await press(surface, 'make');
    const sentence = say('nominate.problem.eMail', { given: 'jo@knitting-circle.example' });
    await waitForText(surface, sentence);
    expect(await listNames(surface, 'link')).toEqual([sentence]);
    await tabTo(surface, { role: 'link', name: sentence });
    await surface.press('Enter');
    expect(await surface.evaluate(() => document.activeElement?.id)).toBe('contactPage');
    expect(await findFaults(surface)).toEqual([]);
  });

  it('an official’s suggestion, downloaded, becomes an entry to review', async () => {
    const { surface } = form;
    await write(surface, 'contactPage', `https://${host}/contact`, true);
    await write(surface, 'name', 'The Knitting Circle', true);
    await write(surface, 'reason', 'Members ask about markets and licences.', true);
    await press(surface, 'make');
    await waitForText(surface, say('nominate.ready.title'));
    await press(surface, 'ready.download');
    const printed = await review(await takeDownload(desk, FILE));
    expect(printed).toContain('Why it was suggested: “Members ask about markets and licences.”');
    const entry = JSON.parse(feed.read('forums/the-knitting-circle.json')) as Forum;
    expect(entry).toMatchObject({
      name: 'The Knitting Circle',
      addresses: [{ host }],
      stance: { name: 'not-yet-asked' },
      operator: { contact: `https://${host}/contact` },
    });
  });

  it('the letter that it can be put in says the same', async () => {
    const link = await form.surface.evaluate(
      () => document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '',
    );
    const letter = new URL(link).searchParams.get('body') ?? '';
    feed.remove('forums/the-knitting-circle.json');
    await review(`From: somebody\r\n\r\n${letter}\r\n-- \r\nSent from my desk\r\n`);
    expect(feed.read('forums/the-knitting-circle.json')).toContain('The Knitting Circle');
    await form.page.close();
  });

  it('those who run a listed forum answer for it from the panel, and the list says so', async () => {
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.open(say('nominate.answerForThis'));
    form = await desk.browser.findExtensionPage('nominate.html');
    const { surface } = form;
    desk.watch(surface);
    await waitForText(surface, say('nominate.wish'));
    await click(surface, { role: 'radio', name: say('nominate.stance.notWelcome') });
    await write(surface, 'words', 'We would rather be among ourselves.');
    await write(surface, 'by', 'The moderators');
    await press(surface, 'make');
    await waitForText(surface, say('nominate.ready.administrator', { name: FORUM.name }));
    await press(surface, 'ready.download');
    const [address] = FORUM.addresses;
    const printed = await review(await takeDownload(desk, `take-part-nomination_${address?.host}.json`));
    expect(printed.join('\n')).toContain('We would rather be among ourselves.');
    expect(JSON.parse(feed.read('forums/parents-corner.json'))).toMatchObject({
      stance: { name: 'not-welcome', by: 'The moderators' },
    });
    await form.page.close();
  });

  it('asks nobody for anything on the way', () => {
    const { hostname } = new URL(PARENTS.codeExpired);
    const strangers = desk.practice.requests.filter((request) => ![host, hostname].includes(request.host));
    expect(strangers).toEqual([]);
  });

  describe.each(APPEARANCES)('in %s colours', (_, appearance) => {
    it('axe finds no fault, and nobody scrolls sideways from 320 px up', async () => {
      const { page, surface } = await desk.browser.openExtensionPage('nominate.html');
      await desk.browser.showAs(appearance);
      await click(surface, { role: 'radio', name: say('nominate.administrator') });
      await press(surface, 'make');
      await waitForText(surface, say('kit.errorTitle'));
      expect(await findFaults(surface), 'the answers of an administrator').toEqual([]);
      for (const width of [320, 640, 1280]) {
        await page.setViewport({ width, height: 640 });
        expect(await measureOverflow(surface), `${width} px`).toBe(0);
      }
      await click(surface, { role: 'radio', name: say('nominate.official') });
      await write(surface, 'address', 'www.bees.example');
      await press(surface, 'make');
      await waitForText(surface, say('nominate.ready.title'));
      await click(surface, { role: 'button', name: say('nominate.ready.inside') });
      expect(await findFaults(surface), 'the nomination').toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await measureOverflow(surface), 'the nomination').toBe(0);
      await page.close();
    });
  });
});
