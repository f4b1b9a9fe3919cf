import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { click, waitForText } from '../../tools/browsers/controls';
import type { PrivateWindow } from '../../tools/browsers/driven-browser';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { panelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { findFaults } from './desk/check-accessibility';
import { takeDownload } from './desk/downloaded';
import { handRestore } from './desk/hand-restore';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { EDUCATION, PARENTS } from './desk/places';
import { publishedForum } from './desk/published';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

const FORUM = publishedForum('parents-corner');
/** A word that is nowhere else, so that it can be looked for in every file of the profile. */
const WORD = 'Quillfeatherum';
const OWN_NOTE = 'Wrendale asked for the leaflet.';
const NOTE = `${WORD} asked twice about the top-up fee.`;

/** The files in a folder, at any depth, that hold a text in one byte or in two bytes a letter. */
function filesWith(text: string, folder: string): readonly string[] {
  const sought = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return sought.some((letters) => bytes.includes(letters));
    });
}

/** Fills the form of an answer with a note. */
async function writeAnswer(panel: PanelPage, note: string): Promise<void> {
  await panel.startEntry('answer');
  await panel.open(say('kit.form.more'));
  await panel.write(say('kit.form.note'), note);
}

inEachBrowser(
  'A private window',
  (desk) => {
    let window: PrivateWindow;
    let panel: PanelPage;
    let copy: string;

    /** Takes the one file out of the downloads. */
    const takeFile = async (): Promise<string> => {
      const name = await waitFor('a file in the downloads', async () =>
        readdirSync(desk.downloads).find((file) => file.endsWith('.json')),
      );
      return (await takeDownload(desk, name)).toString('utf8');
    };

    it('shows the plan for the thread, and says at once that nothing is kept', async () => {
      const own = await introduce(desk);
      await writeAnswer(own, OWN_NOTE);
      await own.saveEntry();
      await desk.closePanel();
      window = await desk.browser.openPrivateWindow(PARENTS.topUpFee);
      panel = panelPage(desk.watch(await window.openPanel()));
      // Not even who the person is comes along.
      await panel.waitForQuestion();
      await panel.sayWho(EDUCATION, 'a childcare adviser');
      expect(await panel.title()).toBe(FORUM.name);
      await panel.waitForText(say('panel.plan.title', { approach: say('words.approach.takePart') }));
      const text = await panel.text();
      expect(text).toContain('This is a private window: nothing is kept.');
      // One cause is told once.
      expect(text).not.toContain(say('problems.storage.noStorage'));
      expect(text).not.toContain(say('problems.list.notKept'));
    });

    it('takes an entry without calling it kept, and hands over a copy of it', async () => {
      expect(await readEntries(panel.surface)).toEqual([]);
      await writeAnswer(panel, NOTE);
      await panel.waitForText(say('kit.kept.privateWindow'));
      expect(await panel.text()).not.toContain(say('kit.kept.computer'));
      const faults = [...(await findFaults(panel.surface))];
      if (desk.family === 'firefox') {
        // It gives an extension's pages no database in a private window.
        await click(panel.surface, { role: 'button', name: say('kit.form.save') });
        await panel.waitForText(say('problems.storage.noStorage'));
        await click(panel.surface, { role: 'button', name: say('problems.storage.asFile') });
        await panel.waitForText('In an ordinary window, open your log and restore it');
        faults.push(...(await findFaults(panel.surface)));
      } else {
        await panel.saveEntry();
        await waitFor('the entry', async () =>
          (await readEntries(panel.surface)).some(({ note }) => note === NOTE),
        );
        await click(panel.surface, { role: 'button', name: say('problems.privateWindow.keep') });
        const { surface } = await desk.browser.findExtensionPage('activity.html');
        await waitForText(desk.watch(surface), say('backup.whatPrivate'));
        await click(surface, { role: 'button', name: say('backup.keep.button') });
      }
      expect(faults).toEqual([]);
      copy = await takeFile();
      expect(copy).toContain(NOTE);
    });

    it('leaves no trace once it is closed', async () => {
      await window.close();
      await desk.restart('close', (profile) => {
        // What an ordinary window left is found by the same search; databases that Firefox packs are read below.
        expect(filesWith('parents-corner.example', profile)).not.toEqual([]);
        expect(filesWith(WORD, profile)).toEqual([]);
      });
    });

    it('comes into the person’s own log only from the copy', async () => {
      const { there } = await desk.openActivity();
      await there.waitForText(say('activity.title'));
      await waitFor('the log', async () => (await there.entries()).length === 1);
      expect(await readEntries(there.surface)).toMatchObject([{ note: OWN_NOTE }]);
      await click(there.surface, { role: 'button', name: say('backup.nav') });
      await there.waitForText(say('backup.what'));
      await handRestore(there.surface, { name: 'copy.json', content: copy });
      await there.waitForText('1 entry is not here and would be added');
      await click(there.surface, { role: 'button', name: say('backup.look.restore') });
      await there.waitForText('1 entry was added.');
      expect((await readEntries(there.surface)).map(({ note }) => note).toSorted()).toEqual([NOTE, OWN_NOTE]);
    });
  },
  { allowPrivate: true },
);
