import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { click, fill, listNames } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import type { BrowserFamily } from '../../tools/setup/browser';
import { inEachBrowser } from './desk/in-each-browser';
import { DATABASES } from './desk/lose-storage';
import { EDUCATION, PARENTS } from './desk/places';
import { publishedForum } from './desk/published';
import { say } from './desk/say';

/** How each sentence begins that says why. */
const NOT_READ = say('log.notRead.unknown').split(':')[0] ?? '';
const FORUM = publishedForum('parents-corner');

/** Lays a file where the folder of the databases would be, so that none can be opened. */
function blockDatabases(family: BrowserFamily, profile: string): void {
  const folder = join(profile, DATABASES[family]);
  mkdirSync(dirname(folder), { recursive: true });
  writeFileSync(folder, 'Not a folder.');
}

inEachBrowser(
  'No storage',
  (desk) => {
    let panel: PanelPage;

    it('shows what the list says all the same, and that nothing of it is kept', async () => {
      panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForQuestion();
      expect(await panel.text()).toContain(say('problems.list.notKept'));
    });

    it('takes the answer to the first question for as long as the panel is open, and says so', async () => {
      await panel.sayWho(EDUCATION, 'a childcare adviser');
      await waitFor('the line', async () => (await panel.disclosure()).includes('a childcare adviser'));
      expect(await panel.title()).toBe(FORUM.name);
      expect(await panel.text()).toContain(say('problems.storage.unknown'));
      // One cause is told once.
      expect(await panel.text()).not.toContain(say('problems.list.notKept'));
    });

    it('says that an entry was not saved, and holds every word of it', async () => {
      await panel.startOther('listening');
      await panel.write(say('kit.form.issue'), 'The code lapses without a word.');
      await click(panel.surface, { role: 'button', name: say('kit.form.save') });
      await panel.waitForText(say('problems.storage.unknown'));
      expect(await panel.text()).not.toContain(say('panel.log.saved'));
      const buttons = await listNames(panel.surface, 'button');
      expect(buttons.filter((name) => name.startsWith(say('panel.problem.dismiss')))).toHaveLength(1);
      expect(await panel.read(say('kit.form.issue'))).toBe('The code lapses without a word.');
    });

    it('opens the log and the settings with a sentence instead of nothing', async () => {
      const log = await desk.openActivity();
      await log.there.waitForText(NOT_READ);
      await log.page.close();
      const settings = await desk.openSettings();
      const role = `${say('settings.who.role')} ${say('kit.optional')}`;
      await fill(settings.there.surface, { role: 'textbox', name: role }, 'a childcare adviser');
      await click(settings.there.surface, { role: 'button', name: say('settings.who.save') });
      await settings.there.waitForText(say('problems.storage.unknown'));
      expect(await settings.there.text()).not.toContain(say('settings.saved'));
      await settings.page.close();
    });
  },
  { prepareProfile: blockDatabases },
);
