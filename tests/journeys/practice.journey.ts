import { beforeAll, expect, it } from 'vitest';
import type { ActivityPage } from '../../tools/browsers/activity-page';
import { click, hasControl, waitForControl } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import type { Surface } from '../../tools/browsers/surface';
import { waitFor } from '../../tools/browsers/wait';
import type { Entry } from '../../lib/log/entry';
import { inEachBrowser } from './desk/in-each-browser';
import { EDUCATION, PARENTS } from './desk/places';
import { say } from './desk/say';
import { readEntries, readRows } from './desk/stored-rows';

const PRACTICE = 'take-part-practice';
const BANNER = say('practice.banner');

interface ExtensionInterface {
  readonly action: { getBadgeText(tab: object): Promise<string> };
}

const readBadge = (surface: Surface): Promise<string> =>
  surface.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionInterface }).chrome.action.getBadgeText({}),
  );
const press = (surface: Surface, key: string): Promise<void> =>
  click(surface, { role: 'button', name: say(key) });
const idsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id).toSorted();

inEachBrowser('Practice', (desk) => {
  let panel: PanelPage;
  let log: ActivityPage;
  /** The person's own log, as it is on the disk: nothing that is done in practice may change it. */
  let own: readonly Entry[];

  beforeAll(async () => {
    panel = await desk.openPanelAt(PARENTS.topUpFee);
    await panel.waitForQuestion();
  });

  it('is offered before anything is answered, and says at once that nothing counts', async () => {
    await press(panel.surface, 'practice.start');
    await panel.waitForText(BANNER);
    expect(await readEntries(panel.surface, PRACTICE)).toHaveLength(40);
    await panel.waitForQuestion();
    await press(panel.surface, 'practice.stop');
    await press(panel.surface, 'practice.stopNow');
    await waitFor('the banner to go', async () => !(await panel.text()).includes(BANNER));
    await waitFor(
      'the practice log to go',
      async () => (await readEntries(panel.surface, PRACTICE)).length === 0,
    );
  });

  it('begins from the empty log, too, and every window shows it', async () => {
    await panel.sayWho(EDUCATION, 'a childcare adviser');
    await panel.startEntry('answer');
    await click(panel.surface, { role: 'radio', name: say('followUps.week') });
    await panel.saveEntry();
    await panel.undo();
    own = await readEntries(panel.surface);
    expect(own).toEqual([]);
    log = (await desk.openActivity()).there;
    await press(log.surface, 'practice.start');
    await log.waitForText(BANNER);
    await panel.waitForText(BANNER);
    await log.waitForText(say('activity.title'));
    await waitFor('the made-up entries', async () => (await log.entries()).length > 20);
  });

  it('saves what is logged in the panel among the made-up entries, and nowhere else', async () => {
    // The panel goes with the tab in front, which is the log's.
    panel = await desk.openPanelAt(PARENTS.topUpFee);
    await panel.startEntry('answer');
    await press(panel.surface, 'kit.form.save');
    await panel.waitForText(say('practice.saved'));
    const tried = await readEntries(panel.surface, PRACTICE);
    expect(tried).toHaveLength(41);
    expect(await readEntries(panel.surface)).toEqual(own);
    expect(await readRows(panel.surface, 'history')).toHaveLength(1);
    // Two of the made-up promises are due: the button counts the person's own alone.
    await panel.waitForText(say('followUps.answered'));
    expect(await readBadge(panel.surface)).toBe('');
  });

  it('exports none of it, and says so in one sentence', async () => {
    await press(log.surface, 'activity.export');
    await log.waitForText(say('practice.noExport'));
    expect(await hasControl(log.surface, { role: 'button', name: say('export.preview') })).toBe(false);
    await log.turnToLog();
  });

  it('is as it was when the browser was killed', async () => {
    await desk.restart('kill');
    panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText(BANNER);
    expect(await readEntries(panel.surface, PRACTICE)).toHaveLength(41);
    await panel.startEntry('answer');
    await press(panel.surface, 'kit.form.save');
    await panel.waitForText(say('practice.saved'));
    expect(idsOf(await readEntries(panel.surface, PRACTICE))).toHaveLength(42);
    expect(await readEntries(panel.surface)).toEqual(own);
  });

  it('asks once, and ends in every window with nothing left of it', async () => {
    const { there: settings } = await desk.openSettings();
    await settings.waitForText(say('practice.on'));
    await press(settings.surface, 'practice.stop');
    await settings.waitForText(say('practice.sure'));
    await press(settings.surface, 'practice.goOn');
    await waitForControl(settings.surface, { role: 'button', name: say('practice.stop') });
    await press(settings.surface, 'practice.stop');
    await press(settings.surface, 'practice.stopNow');
    await waitForControl(settings.surface, { role: 'button', name: say('practice.start') });
    await waitFor('the banner to go', async () => !(await panel.text()).includes(BANNER));
    await waitFor('the practice log to go', async () =>
      settings.surface.evaluate(
        async (name) => (await indexedDB.databases()).every((one) => one.name !== name),
        PRACTICE,
      ),
    );
    panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText(say('words.log.answer'));
    expect(await readEntries(panel.surface)).toEqual(own);
    expect(await panel.text()).not.toContain(say('followUps.answered'));
  });
});
