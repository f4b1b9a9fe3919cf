import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { declarativeConditions } from '../../lib/list/address-conditions';
import { waitFor } from '../../tools/browsers/wait';
import { readGranted } from './desk/browser-tells';
import { builtExtension, copyOfExtension } from './desk/built-extension';
import { countIcons } from './desk/find-icon';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { KNITTING, NETMUMS, PARENTS, REDDIT } from './desk/places';
import { publishedForums } from './desk/published';
import { say } from './desk/say';

const LISTED = [PARENTS.codeExpired, NETMUMS.thread, REDDIT.payslip] as const;
const UNLISTED = [
  KNITTING,
  NETMUMS.editorial,
  PARENTS.magazine,
  REDDIT.knitting,
  'https://www.netmums.com.lookalike.example/coffeehouse/',
  'https://lookalike.example/?from=https://www.netmums.com/coffeehouse/',
  'https://notparents-corner.example/threads/funded-hours-code-says-it-has-expired.412/',
] as const;

/** None of these has a warning in either family. Why each is asked for: docs/permissions.md. */
const ASKED = {
  chromium: [
    'activeTab',
    'alarms',
    'contextMenus',
    'declarativeContent',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  firefox: ['activeTab', 'alarms', 'contextMenus', 'storage', 'unlimitedStorage'],
} as const;

interface ExtensionInterface {
  readonly alarms: {
    get(name: string): Promise<object | undefined>;
    create(name: string, when: { readonly when: number }): Promise<void>;
  };
  readonly declarativeContent?: {
    readonly onPageChanged: { getRules(done: (rules: readonly Rule[]) => void): void };
  };
}

interface Rule {
  readonly conditions: readonly { readonly pageUrl: { readonly urlMatches: string } }[];
}

/** Runs in a document of the extension: the rules that Chromium keeps; none in Firefox, which knows no such thing. */
function readRules(): Promise<readonly Rule[]> {
  const { declarativeContent } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome;
  return new Promise((resolve) => {
    if (declarativeContent) declarativeContent.onPageChanged.getRules(resolve);
    else resolve([]);
  });
}

/** Runs in a document of the extension: lets an alarm come at once. Returns whether it was set. */
async function bringAlarmForward(name: string): Promise<boolean> {
  const { alarms } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome;
  const isSet = (await alarms.get(name)) !== undefined;
  if (isSet) await alarms.create(name, { when: Date.now() });
  return isSet;
}

function holdsAt({ conditions }: Rule, address: string): boolean {
  const [page = ''] = address.split('#');
  return conditions.some(({ pageUrl }) => new RegExp(pageUrl.urlMatches).test(page));
}

inEachBrowser(
  'Install without a warning',
  (desk) => {
    let rules: readonly Rule[] = [];
    const isLit = async (): Promise<boolean> => {
      const picture = await desk.screenshotWindow();
      // Without a screen there is no toolbar to look at: then what the browser was told must do.
      if (!picture) return rules.some((rule) => holdsAt(rule, desk.tab.url()));
      const lit = await countIcons(desk.tab, picture, 'lit-16');
      const resting = await countIcons(desk.tab, picture, 'resting-16');
      // The toolbar is drawn a moment later than the page; a picture with both or neither says nothing.
      if (lit + resting !== 1) throw new Error(`${lit} lit and ${resting} resting buttons`);
      return lit === 1;
    };
    const untilItIs = (lit: boolean, address: string): Promise<boolean> =>
      waitFor(`the button ${lit ? 'lit' : 'at rest'} at ${address}`, async () => (await isLit()) === lit);
    /** Waits until the button is as it should be, and looks again a moment later whether it is still. */
    const settles = async (lit: boolean, address: string): Promise<boolean> => {
      await desk.visit(address);
      await untilItIs(lit, address);
      return isLit();
    };

    const followAll = async (): Promise<void> => {
      await desk.browser.answerPermissionRequests('allow');
      const { page, there } = await desk.openSettings();
      await there.follow();
      await there.waitForText(say('settings.following.stop'));
      await page.close();
    };

    /** Firefox’s event page, as it is a minute later: started once more by its alarm if a tab was newly lit, and asleep. */
    const sleepAfterLighting = async (): Promise<void> => {
      await desk.browser.stopWorker();
      const { page, there } = await desk.openSettings();
      const isDue = await there.surface.evaluate(bringAlarmForward, 'lit-tabs');
      await page.close();
      if (!isDue) return;
      await waitFor('the start by the alarm', () => desk.browser.isWorkerRunning());
      await desk.browser.stopWorker();
    };

    beforeAll(async () => {
      await introduce(desk);
      await desk.closePanel();
    });

    it('asks for nothing that the browser warns of', async () => {
      expect(await desk.browser.readWarnings()).toEqual([]);
      const manifest = JSON.parse(
        readFileSync(join(builtExtension(desk.family), 'manifest.json'), 'utf8'),
      ) as Record<string, unknown>;
      expect((manifest['permissions'] as string[]).toSorted()).toEqual(ASKED[desk.family]);
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('content_scripts');
    });

    it('is granted no site by the install', async () => {
      const { page, there } = await desk.openSettings();
      expect((await readGranted(there.surface)).origins).toEqual([]);
      await page.close();
    });

    it('leaves the lighting to Chromium, by the rules of the list and no other', async () => {
      const { page, there } = await desk.openSettings();
      rules = await there.surface.evaluate(readRules);
      await page.close();
      const expected = declarativeConditions(publishedForums()).map(({ urlMatches }) => urlMatches);
      expect(rules.map(({ conditions }) => conditions.map(({ pageUrl }) => pageUrl.urlMatches))).toEqual(
        desk.family === 'chromium' ? [expected] : [],
      );
    });

    it('lights the button without any grant in Chromium, and leaves it at rest in Firefox, asleep', async () => {
      const isLitByBrowser = desk.family === 'chromium';
      await desk.browser.stopWorker();
      expect(await settles(isLitByBrowser, NETMUMS.thread)).toBe(isLitByBrowser);
      expect(await desk.browser.isWorkerRunning()).toBe(false);
    });

    it('lights the button on listed pages only, in Firefox once they are granted', async () => {
      if (desk.family === 'firefox') await followAll();
      for (const address of LISTED) {
        await settles(false, KNITTING);
        expect(await settles(true, address), address).toBe(true);
      }
      for (const address of UNLISTED) {
        await settles(true, PARENTS.codeExpired);
        expect(await settles(false, address), address).toBe(false);
      }
    });

    it('puts the light out, and on again, where a page changes its own address, as Reddit’s does', async () => {
      await desk.visit(REDDIT.knitting);
      for (const [address, lit] of [
        [REDDIT.payslip, true],
        [REDDIT.knitting, false],
        [REDDIT.payslip, true],
        [REDDIT.sideJob, true],
        [REDDIT.knitting, false],
      ] as const) {
        if (desk.family === 'firefox') await sleepAfterLighting();
        await desk.tab.evaluate((to) => history.pushState(null, '', to), address);
        await untilItIs(lit, address);
        expect(await isLit(), address).toBe(lit);
      }
    });

    it('wakes no worker on a page that is not listed', async () => {
      await desk.browser.stopWorker();
      const starts = await desk.browser.countWorkerStarts();
      for (const address of [KNITTING, 'https://www.netmums.com.lookalike.example/coffeehouse/'])
        await settles(false, address);
      expect(await desk.browser.isWorkerRunning()).toBe(false);
      expect(await desk.browser.countWorkerStarts()).toBe(starts);
    });

    it('lights it just so when the worker has gone to sleep', async () => {
      await desk.browser.stopWorker();
      expect(await settles(true, PARENTS.codeExpired)).toBe(true);
      expect(await settles(false, KNITTING)).toBe(false);
    });
  },
  { onScreen: true },
);

inEachBrowser(
  'Install a build that asks for too much',
  (desk) => {
    it('is warned of, so that the silence above means something', async () => {
      expect(await desk.browser.readWarnings()).not.toEqual([]);
    });
  },
  { build: (family) => copyOfExtension(family, askForTabs) },
);

function askForTabs(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: readonly string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'tabs'] }));
}
