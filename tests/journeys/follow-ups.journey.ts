import { beforeAll, expect, it } from 'vitest';
import type { Entry } from '../../lib/log/entry';
import type { EntryRow } from '../../lib/storage/entry-row';
import { click, hasControl } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import type { Surface } from '../../tools/browsers/surface';
import { waitFor } from '../../tools/browsers/wait';
import { addDays, dayInLondon, formatDayShort } from '../../lib/list/time';
import { readGranted } from './desk/browser-tells';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { KNITTING, PARENTS } from './desk/places';
import { say } from './desk/say';
import { stopClock } from './desk/stop-clock';
import { putRow, readEntries, readRows } from './desk/stored-rows';

interface ExtensionInterface {
  readonly action: { getBadgeText(tab: object): Promise<string>; getTitle(tab: object): Promise<string> };
}

/** What stands on the toolbar button, by the browser itself. */
function readButton(surface: Surface): Promise<{ badge: string; title: string }> {
  return surface.evaluate(async () => {
    const { action } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome;
    return { badge: await action.getBadgeText({}), title: await action.getTitle({}) };
  });
}

const press = (surface: Surface, name: string): Promise<void> => click(surface, { role: 'button', name });

inEachBrowser('Answers that are owed', (desk) => {
  const today = dayInLondon(new Date().toISOString());
  const later = addDays(today, 9);
  let panel: PanelPage;
  const showsBadge = (badge: string): Promise<unknown> =>
    waitFor(`“${badge}” on the button`, async () => (await readButton(panel.surface)).badge === badge);
  /** Makes the promise of an entry fall due today, by the true clock, past all of our own code. */
  const promiseToday = async (): Promise<void> => {
    const [row] = await readRows<EntryRow>(panel.surface, 'entries');
    const followUp = { due: today, done: null };
    await putRow(panel.surface, 'entries', {
      ...row,
      due: today,
      entry: { ...(row?.entry as Entry), followUp },
    });
  };
  const which = (key: string): string => `${say(key)}: Parents’ Corner`;
  const seen = (key: string, day = later): Promise<void> =>
    panel.waitForText(say(key, { day: formatDayShort(day) }));

  beforeAll(async () => {
    panel = await introduce(desk);
  });

  it('are promised with an entry at one press more, and listed from then on', async () => {
    panel = await desk.openPanelAt(PARENTS.topUpFee);
    await panel.startEntry('answer');
    await click(panel.surface, { role: 'radio', name: say('followUps.week') });
    await panel.saveEntry();
    await seen('followUps.due', addDays(today, 7));
    expect((await readEntries(panel.surface))[0]?.followUp).toEqual({ due: addDays(today, 7), done: null });
    // Not due yet: nothing on the button.
    await showsBadge('');
  });

  it('are counted on the button from the day they are due', async () => {
    await stopClock(panel.surface, `${later}T12:00:00Z`);
    await showsBadge('1');
    expect((await readButton(panel.surface)).title).toBe('Take Part: 1 answer due');
  });

  it('are shown where they were promised, with the day of the entry', async () => {
    panel = await desk.openPanelAt(PARENTS.topUpFee);
    await stopClock(panel.surface, `${later}T12:00:00Z`);
    await seen('panel.log.loggedThread', today);
    const due = addDays(today, 7);
    await seen('followUps.hereOverdue', due);
    expect(await panel.section(say('followUps.title'))).toContain(formatDayShort(due));
  });

  it('leave the button when they are put off, and come back when that is undone', async () => {
    await press(panel.surface, which('followUps.remindWeek'));
    await showsBadge('');
    expect((await readEntries(panel.surface))[0]?.followUp?.snoozedUntil).toBe(addDays(later, 7));
    await press(panel.surface, say('followUps.undo'));
    await showsBadge('1');
  });

  it('wake nobody on a site that is not listed, and stay on the button while the worker sleeps', async () => {
    await desk.browser.stopWorker();
    await desk.visit(KNITTING);
    expect(await desk.browser.isWorkerRunning()).toBe(false);
    await showsBadge('1');
  });

  it('are done at one press, in the list as in the thread', async () => {
    panel = await desk.openPanelAt(PARENTS.topUpFee);
    await stopClock(panel.surface, `${later}T12:00:00Z`);
    await showsBadge('1');
    await press(panel.surface, which('followUps.answered'));
    await panel.waitForText(say('followUps.doneAnswered'));
    await showsBadge('');
    expect((await readEntries(panel.surface))[0]?.followUp?.done).toBe(later);
    await waitFor('the list to be gone', async () => !(await panel.text()).includes(say('followUps.title')));
    await press(panel.surface, say('followUps.undo'));
    await showsBadge('1');
  });

  it('ask for reminders on the desktop only at a press, and take no for an answer', async () => {
    const { page, there } = await desk.openSettings();
    const start = { role: 'button', name: say('followUps.desktop.start') } as const;
    await waitFor('the offer', () => hasControl(there.surface, start));
    expect((await readGranted(there.surface)).permissions).not.toContain('notifications');
    await desk.browser.answerPermissionRequests('deny');
    await click(there.surface, start);
    await there.waitForText(say('followUps.desktop.refused'));
    expect(await hasControl(there.surface, start)).toBe(true);
    await page.close();
  });

  it('are on the button again when the browser is started, with a reminder where one is wanted', async () => {
    if (desk.family === 'firefox') {
      const { page, there } = await desk.openSettings();
      await desk.browser.answerPermissionRequests('allow');
      await press(there.surface, say('followUps.desktop.start'));
      await there.waitForText(say('followUps.desktop.on'));
      await page.close();
    }
    await promiseToday();
    await desk.restart('close');
    const { page, there } = await desk.openSettings();
    panel = { ...panel, surface: there.surface };
    await showsBadge('1');
    const reminded = async (): Promise<unknown> =>
      (await readRows<{ name: string; value: unknown }>(there.surface, 'settings')).find(
        ({ name }) => name === 'reminders',
      )?.value;
    const wanted = desk.family === 'firefox' ? today : undefined;
    await waitFor('the reminder', async () => (await reminded()) === wanted);
    expect(await readButton(there.surface)).toEqual({ badge: '1', title: 'Take Part: 1 answer due' });
    await page.close();
  });
});
