import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayInLondon } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { toRow } from '../../lib/storage/entry-row';
import type { ActivityPage } from '../../tools/browsers/activity-page';
import { click, fill, listNames } from '../../tools/browsers/controls';
import { waitFor } from '../../tools/browsers/wait';
import type { BrowserFamily } from '../../tools/setup/browser';
import { anEntry } from '../lib/storage/an-entry';
import { copyOfExtension } from './desk/built-extension';
import { takeDownload } from './desk/downloaded';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { say } from './desk/say';
import { type PolicySetHere, policyFor } from './desk/set-policy';
import { putRow, readEntries } from './desk/stored-rows';

const home = mkdtempSync(join(tmpdir(), 'take-part-home-'));
const policies = new Map<BrowserFamily, PolicySetHere>();
const today = dayInLondon(new Date().toISOString());
const daysAgo = (days: number): string => addDays(today, -days);

/** An answer so many days ago; say what differs. */
const logged = (days: number, differs: Partial<Entry> = {}): Entry => {
  const at = `${daysAgo(days)}T12:00:00.000Z`;
  return anEntry({ at, changedAt: at, ...differs });
};
const OLD = logged(400);
const OWED = logged(390, { followUp: { due: daysAgo(380), done: null } });
const LATER = logged(100);
const NEW = logged(1);

afterAll(() => {
  for (const policy of policies.values()) policy.clear();
  rmSync(home, { recursive: true, force: true });
});

inEachBrowser(
  'How long entries are kept',
  (desk) => {
    let log: ActivityPage;
    const press = (key: string): Promise<void> => click(log.surface, { role: 'button', name: say(key) });
    const keptIds = async (): Promise<readonly string[]> =>
      (await readEntries(log.surface)).map(({ id }) => id).toSorted();
    const idsOf = (...entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id).toSorted();

    beforeAll(async () => {
      const panel = await introduce(desk);
      for (const entry of [OLD, OWED, LATER, NEW]) await putRow(panel.surface, 'entries', toRow(entry));
    });

    it('is chosen in the settings, which deletes nothing', async () => {
      const { there } = await desk.openSettings();
      const name = `${say('activity.retention.months')} ${say('kit.optional')}`;
      await fill(there.surface, { role: 'textbox', name }, '12');
      await click(there.surface, { role: 'button', name: say('activity.retention.save') });
      await there.waitForText(say('settings.saved'));
      log = (await desk.openActivity()).there;
      await log.waitForText(say('activity.retention.nothingYet'));
      expect(await log.text()).toContain('1 entry is due to be deleted');
      expect(await log.text()).toContain('One more is as old, and stays');
      expect(await keptIds()).toEqual(idsOf(OLD, OWED, LATER, NEW));
    });

    it('what is due is exported first, for its own days alone', async () => {
      await press('activity.retention.export');
      await log.waitForText(say('export.title'));
      await log.preview();
      const [file = ''] = await log.download();
      const { entries } = JSON.parse((await takeDownload(desk, file)).toString('utf8')) as {
        readonly entries: readonly Entry[];
      };
      expect(entries).toEqual([OLD]);
      expect(await keptIds()).toEqual(idsOf(OLD, OWED, LATER, NEW));
    });

    it('is deleted only once somebody says that it was exported, and for good', async () => {
      await log.turnToLog();
      await press('activity.retention.delete');
      await press('activity.retention.deleteForGood');
      await log.waitForText(say('activity.retention.mustExport'));
      expect(await keptIds()).toEqual(idsOf(OLD, OWED, LATER, NEW));
      await click(log.surface, { role: 'checkbox', name: say('activity.retention.exported') });
      await press('activity.retention.deleteForGood');
      await waitFor('the entry to be deleted', async () => (await keptIds()).length === 3);
      expect(await keptIds()).toEqual(idsOf(OWED, LATER, NEW));
      expect(await log.text()).not.toContain(say('activity.retention.nothingYet'));
    });

    it('is set by the department’s IT just so: it shows more, and deletes nothing', async () => {
      policies.get(desk.family)?.set({ retentionMonths: 2 });
      await desk.restart('close');
      const { there } = await desk.openSettings();
      await there.waitForText('Entries are kept for 2 months.');
      expect(await listNames(there.surface, 'button')).not.toContain(say('activity.retention.save'));
      log = (await desk.openActivity()).there;
      await log.waitForText(say('activity.retention.nothingYet'));
      expect(await log.text()).toContain('1 entry is due to be deleted');
      expect(await keptIds()).toEqual(idsOf(OWED, LATER, NEW));
    });

    it('deletes what its age makes due by the same explicit act', async () => {
      await press('activity.retention.delete');
      await click(log.surface, { role: 'checkbox', name: say('activity.retention.exported') });
      await press('activity.retention.deleteForGood');
      await waitFor('the entry to be deleted', async () => (await keptIds()).length === 2);
      expect(await keptIds()).toEqual(idsOf(OWED, NEW));
    });
  },
  {
    build: (family) => {
      const folder = copyOfExtension(family, () => {});
      policies.set(family, policyFor(family, folder, home));
      return folder;
    },
    environment: (family) => (family === 'firefox' ? { HOME: home } : {}),
  },
);
