import { expect, it } from 'vitest';
import { chanceOf } from '../../tools/bench/made-up/chance';
import { EARLIER_VERSIONS } from '../lib/storage/stored-examples';
import { inEachBrowser } from './desk/in-each-browser';
import { findMoment, readTables } from './desk/kills/find-moment';
import { readKillPlan } from './desk/kills/how-often';
import { type ActingPage, buildWithPage, killAfter, openActingPage } from './desk/kills/kill-desk';
import { emptyLog } from './desk/kills/kept-log';
import type { Content } from './desk/kills/kill-page';

const { kills, seed, entries } = readKillPlan(process.env);

/** Within how long of the first act, and of the beginning of an upgrade, the browser is killed. Milliseconds. */
const LOG_MS = 400;
const UPGRADE_MS = 1_500;

/** What is lost once is lost: there is no second try. */
const ONCE = { retry: 0, timeout: 60_000 + kills * 20_000 } as const;

const LATEST = 5;
/** As the stored examples hold them: a damaged one is told and not dropped. */
const DAMAGED = 1;

/** As it was, or whole in the latest version; the latter where it had been called open. */
function expectKept(before: Content, after: Content, wasOpen: boolean): void {
  const isAsItWas = after.version === before.version && !wasOpen;
  expect(after).toEqual(isAsItWas ? before : { ...before, version: LATEST, due: after.due });
}

inEachBrowser(
  `Killed ${kills} times at random moments, seed ${seed}`,
  (desk) => {
    let page: ActingPage;

    it(
      'loses nothing of what was called saved while entries are saved, changed and deleted',
      ONCE,
      async () => {
        const chance = chanceOf(seed);
        const log = emptyLog();
        let done = 0;
        let calledSaved = 0;
        let unheard = 0;
        page = await openActingPage(desk);
        for (let kill = 1; kill <= kills; kill += 1) {
          const { told } = page;
          await page.begin('actAtLog', seed, done);
          page = await killAfter(desk, chance.below(LOG_MS));
          const saved = Number(told.at(-1));
          expect(saved, `kill ${kill}: ${told.at(-1)}`).toBeGreaterThanOrEqual(done);
          const moment = findMoment(log, await readTables(page), { seed, done, saved });
          done = moment.done;
          calledSaved += moment.calledSaved;
          unheard += done - saved;
          const read = await page.ask('openLog');
          expect(read).toMatchObject({ entries: log.entries.size, unreadable: 0 });
        }
        console.log(
          `${desk.family}, seed ${seed}: killed ${kills} times; ${done - unheard} acts called saved, of ` +
            `${calledSaved} entries saved, changed, deleted or put back: none lost; ${unheard} more acts found whole`,
        );
        expect(done).toBeGreaterThan(kills);
      },
    );

    it('loses nothing of a log that an earlier version left while it is being upgraded', ONCE, async () => {
      const chance = chanceOf(-seed);
      let amidst = 0;
      let whole = 0;
      page = await openActingPage(desk);
      for (const [n, version] of EARLIER_VERSIONS.entries()) {
        const name = `left-by-version-${version}`;
        let before: Content | null = null;
        // Spread over the versions, the remainder to the first ones.
        for (let kill = n; kill < kills; kill += EARLIER_VERSIONS.length) {
          before ??= await page.ask('layDown', version, name, entries);
          await page.begin('upgrade', name);
          const { told } = page;
          page = await killAfter(desk, chance.below(UPGRADE_MS));
          const after = await page.ask('lookAt', name);
          expectKept(before, after, told.includes('open'));
          if (after.version === version) {
            amidst += 1;
            continue;
          }
          await expectWhole(name, after);
          whole += 1;
          before = null;
        }
        if (before === null) continue;
        await expectWhole(name, before);
        whole += 1;
      }
      expect(whole).toBeGreaterThanOrEqual(Math.min(kills, EARLIER_VERSIONS.length));
      console.log(
        `${desk.family}, seed ${seed}: killed ${kills} times while ${entries} entries were upgraded, ${amidst} times ` +
          `amidst it; ${whole} logs upgraded: no entry lost`,
      );
    });

    async function expectWhole(name: string, { entries: kept, sha256 }: Content): Promise<void> {
      const read = await page.ask('openLog', name);
      const content = await page.ask('lookAt', name);
      expect(content).toMatchObject({ version: LATEST, entries: kept, sha256 });
      expect(read).toEqual({ entries: kept - DAMAGED, unreadable: DAMAGED, owed: content.due });
      expect(content.due).toBeGreaterThan(0);
    }
  },
  { build: buildWithPage },
);
