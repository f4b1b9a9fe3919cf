import { expect, it } from 'vitest';
import { fill } from '../../tools/browsers/controls';
import { waitFor } from '../../tools/browsers/wait';
import { copyOfExtension } from './desk/built-extension';
import { DAMAGED_PACKAGES } from './desk/damaged-packages';
import { inEachBrowser } from './desk/in-each-browser';
import { HARBOUR_TOWN, PARENTS } from './desk/places';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

inEachBrowser(
  'Work without a list',
  (desk) => {
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
  {
    build: (family) =>
      copyOfExtension(family, (folder) => DAMAGED_PACKAGES['no files at all']?.damage(folder)),
  },
);
