import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, listNames } from '../../tools/browsers/controls';
import type { SettingsPage } from '../../tools/browsers/settings-page';
import { waitFor } from '../../tools/browsers/wait';
import type { BrowserFamily } from '../../tools/setup/browser';
import { openHost } from '../lib/feed/client/feed-host';
import { readableByAll } from '../lib/feed/client/readable-by-all';
import { copyOfExtension } from './desk/built-extension';
import { PACKAGED, publishList, PUBLISHER_KEY } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { OWN, OWN_KEY, publishOwnList } from './desk/own-list-publisher';
import { EDUCATION, PARENTS } from './desk/places';
import { publishedPlan } from './desk/published';
import { say } from './desk/say';
import { type PolicySetHere, policyFor } from './desk/set-policy';

const OURS = 'Set by IT: answer in the open, and only about funded hours.';
const FORMER = publishedPlan(OWN.organisation).forums.find(({ forum }) => forum === 'parents-corner');
const home = mkdtempSync(join(tmpdir(), 'take-part-home-'));
const central = await openHost();
const department = await openHost();
const POLICY = {
  list: { address: central.base, keys: [PUBLISHER_KEY] },
  departmentLists: [{ address: department.base, organisation: OWN.organisation, keys: [OWN_KEY] }],
  organisation: OWN.organisation,
  retentionMonths: 700,
};
const policies = new Map<BrowserFamily, PolicySetHere>();

afterAll(async () => {
  for (const policy of policies.values()) policy.clear();
  rmSync(home, { recursive: true, force: true });
  await central.close();
  await department.close();
});

inEachBrowser(
  'Set by the organisation’s IT',
  (desk) => {
    beforeAll(() => {
      for (const host of [central, department]) {
        host.files.clear();
        host.misdeeds.clear();
      }
    });

    const openSettings = async (): Promise<SettingsPage> => (await desk.openSettings()).there;

    it('is said in the settings, with what of it cannot be used, and cannot be changed there', async () => {
      const there = await openSettings();
      await there.waitForText(say('layers.policy.title'));
      await there.waitForText(
        say('layers.policy.problem.noMonths', { name: 'retentionMonths', most: '600' }),
      );
      await there.waitForText(EDUCATION);
      await there.waitForText(`“${PUBLISHER_KEY.feed}”, from ${central.base}`);
      await there.waitForText(say('layers.from', { address: department.base }));
      expect(await listNames(there.surface, 'combobox')).toEqual([]);
      const buttons = await listNames(there.surface, 'button');
      expect(buttons).not.toContain(say('feedSettings.stop'));
      expect(buttons.filter((name) => name.startsWith(say('layers.remove')))).toEqual([]);
      // Nobody is asked for news before the browser may ask, and a policy gives no such leave.
      expect(buttons).toContain(say('layers.policy.allowIt'));
    });

    it('says where she works, so that she is not asked', async () => {
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForText(FORMER?.summary ?? 'no plan');
      expect(await panel.asksWho()).toBe(false);
      expect(await panel.disclosure()).toContain(EDUCATION);
    });

    it('brings its lists without anybody’s leave, where the host lets every page read them', async () => {
      await publishList(central, PACKAGED + 1, 'Parents’ New Corner');
      await publishOwnList(department, 1, OURS);
      for (const host of [central, department]) readableByAll(host);
      const there = await openSettings();
      await click(there.surface, { role: 'button', name: say('layers.check') });
      await there.waitForText(`A new list, number ${PACKAGED + 1}`);
      // The first number of a department's list waits for the list it lies on.
      await waitFor('the department’s list', async () =>
        (await there.text()).includes('Education’s own list'),
      );
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForText(OURS);
      expect(await panel.title()).toBe('Parents’ New Corner');
    });

    it('is as it was after a restart', async () => {
      await desk.restart('close');
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForText(OURS);
      expect(await panel.asksWho()).toBe(false);
    });

    it('is gone, and what it brought with it, once IT sets it no more', async () => {
      policies.get(desk.family)?.clear();
      await desk.restart('close');
      const there = await openSettings();
      await there.waitForText(say('layers.none'));
      await there.waitForText(say('feedSettings.none'));
      expect(await there.text()).not.toContain(say('layers.policy.title'));
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForQuestion();
      expect(await panel.text()).not.toContain(OURS);
    });
  },
  {
    build: (family) => {
      const folder = copyOfExtension(family, () => {});
      const policy = policyFor(family, folder, home);
      policy.set(POLICY);
      policies.set(family, policy);
      return folder;
    },
    environment: (family) => (family === 'firefox' ? { HOME: home } : {}),
  },
);
