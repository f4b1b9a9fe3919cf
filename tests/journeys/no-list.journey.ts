import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fill, listNames } from '../../tools/browsers/controls';
import { waitFor } from '../../tools/browsers/wait';
import { copyOfExtension } from './desk/built-extension';
import { inEachBrowser } from './desk/in-each-browser';
import { HARBOUR_TOWN, PARENTS } from './desk/places';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

/** What may be wrong with the list in a copy of the extension, and the one sentence that says it. */
const DAMAGES = {
  'forums.json is cut off': {
    says: say('problems.list.unreadable', { where: 'forums.json' }),
    damage: (feed: string) => {
      const file = join(feed, 'forums.json');
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    },
  },
  'feed.json is missing': {
    says: say('problems.list.missing', { file: 'feed.json' }),
    damage: (feed: string) => rmSync(join(feed, 'feed.json')),
  },
  'the list is too new': {
    says: say('problems.list.tooNew', { version: '9.0.0' }),
    damage: (feed: string) => {
      const file = join(feed, 'feed.json');
      const index = JSON.parse(readFileSync(file, 'utf8')) as object;
      writeFileSync(file, JSON.stringify({ ...index, minimumClient: '9.0.0' }));
    },
  },
  'a word was changed in guidance.json': {
    says: say('problems.list.unreadable', { where: 'guidance.json' }),
    damage: (feed: string) => {
      const file = join(feed, 'guidance.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('please', 'kindly'));
    },
  },
};

for (const [title, { says, damage }] of Object.entries(DAMAGES)) {
  inEachBrowser(
    `No list: ${title}`,
    (desk) => {
      it('says in one sentence what is wrong and what to do', async () => {
        const panel = await desk.openPanelAt(PARENTS.codeExpired);
        await panel.waitForText(says);
        expect(await panel.title()).toBe(say('panel.noList.title'));
        expect((await panel.text()).split(says)).toHaveLength(2);
        expect(await listNames(panel.surface, 'button')).toContain(say('words.log.answer'));
      });

      it('still logs what was done, by the site alone', async () => {
        const panel = await desk.openPanelAt(PARENTS.codeExpired);
        await panel.startEntry('answer');
        await panel.waitForText(say('kit.form.siteOnly'));
        await panel.saveEntry();
        const [entry] = await readEntries(panel.surface);
        expect(entry).toMatchObject({
          act: { kind: 'answer' },
          where: { precision: 'site', host: 'parents-corner.example' },
          evidence: {
            feed: null,
            sequence: null,
            planVersion: null,
            stance: null,
            approach: null,
            mode: 'not-known',
          },
        });
      });

      it('takes an address by hand where there is no page, and shows it all in the log', async () => {
        const panel = await desk.openPanelAt('about:blank');
        const field = { role: 'textbox', name: say('panel.noList.address') } as const;
        await fill(panel.surface, field, HARBOUR_TOWN);
        await panel.surface.press('Enter');
        await panel.startEntry('signpost');
        await panel.saveEntry();
        expect(await readEntries(panel.surface)).toHaveLength(2);
        const { page, there } = await desk.openActivity();
        await waitFor('both entries', async () => (await there.entries()).length === 2);
        const log = (await there.entries()).join('\n');
        expect(log).toContain('parents-corner.example');
        expect(log).toContain('harbour-town.example');
        await page.close();
      });
    },
    { build: (family) => copyOfExtension(family, (folder) => damage(join(folder, 'feed'))) },
  );
}
