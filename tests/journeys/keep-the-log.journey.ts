import { beforeAll, describe, expect, it } from 'vitest';
import type { ActivityPage } from '../../tools/browsers/activity-page';
import { click, fill, hasControl, listNames, readText } from '../../tools/browsers/controls';
import type { Appearance } from '../../tools/browsers/driven-browser';
import { waitFor } from '../../tools/browsers/wait';
import { findFaults, measureOverflow } from './desk/check-accessibility';
import { fillLog } from './desk/fill-log';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { say } from './desk/say';
import { readEntries, readRows } from './desk/stored-rows';

const COUNT = 400;

inEachBrowser('Keep the log', (desk) => {
  let log: ActivityPage;
  let page: Awaited<ReturnType<typeof desk.openActivity>>['page'];

  const button = (name: string) => ({ role: 'button', name }) as const;
  const press = (name: string): Promise<void> => click(log.surface, button(name));
  const select = (label: string, value: string): Promise<void> => log.surface.evaluate(choose, label, value);
  const found = (count: number, one: string, many: string): string =>
    count === 1 ? one : many.replace('$1', count.toLocaleString('en-GB'));
  const waitForCount = (count: number): Promise<void> =>
    log.waitForText(`${count.toLocaleString('en-GB')} ${count === 1 ? 'entry' : 'entries'}`);
  const focused = (): Promise<string> =>
    log.surface.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 80) ?? '');
  const open = async (): Promise<void> => {
    ({ page, there: log } = await desk.openActivity());
    await waitFor('the log', async () => (await log.entries()).length > 3);
  };

  beforeAll(async () => {
    await introduce(desk);
    const first = await desk.openActivity();
    await waitFor('the database', async () =>
      (await readText(first.there.surface)).includes(say('activity.title')),
    );
    await fillLog(first.there.surface, COUNT);
    await first.page.close();
    await open();
  });

  it('searches and filters, and the page’s address brings the filter back, but not the words', async () => {
    await fill(log.surface, { role: 'textbox', name: say('activity.find.words') }, 'nursery');
    const all = await readEntries(log.surface);
    const words = ({ where, note = '', issue = '' }: (typeof all)[number]): string =>
      `${where.precision === 'thread' ? where.title : ''} ${note} ${issue}`;
    const nursery = all.filter((entry) => words(entry).includes('nursery'));
    await waitForCount(nursery.length);
    await press(say('activity.find.fields'));
    await select(say('activity.find.kind'), 'answer');
    const answers = nursery.filter(({ act }) => act.kind === 'answer');
    await log.waitForText(found(answers.length, '1 entry found', '$1 entries found'));
    const address = await log.surface.evaluate(() => window.location.search);
    expect(address).toContain('kind=answer');
    expect(address).not.toContain('nursery');
    await press(say('activity.find.all'));
    await waitForCount(COUNT);
    expect(await log.surface.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('orders by forum, under its name', async () => {
    await select(say('activity.find.sort'), 'place');
    const headings = await waitFor('the forums', async () => {
      const names = await log.surface.evaluate(() =>
        [...document.querySelectorAll('.day__title')].map(({ textContent }) => textContent),
      );
      return names[0] === 'allotments.example' || names[0] === 'Money Saving Expert' ? names : null;
    });
    expect(headings[0]).toBe('allotments.example');
    await select(say('activity.find.sort'), 'newest');
    await log.waitForText('20 November 2026');
  });

  it('walks by keys from entry to entry, far beyond what is drawn, and out', async () => {
    const [first = ''] = (await listNames(log.surface, 'checkbox')).filter((name) =>
      name.startsWith(`${say('activity.select.one')}:`),
    );
    await click(log.surface, { role: 'checkbox', name: first });
    await log.surface.press('ArrowDown');
    const rowNumber = (): Promise<number> =>
      log.surface.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex') ?? 0));
    const start = await waitFor('an entry with the focus', rowNumber);
    await log.surface.press('End');
    await waitFor('the last entry', async () => (await rowNumber()) > COUNT);
    await log.surface.press('ArrowUp');
    await waitFor('the one before', async () => (await rowNumber()) > COUNT - 1);
    await log.surface.press('Home');
    await waitFor('the first entry', async () => (await rowNumber()) < start);
    await log.surface.press('Escape');
    expect(await focused()).toBe(say('activity.select.change'));
  });

  it('keeps the focus where it is while one scrolls away and back', async () => {
    await log.surface.evaluate(() => window.scrollTo(0, 0));
    await log.surface.evaluate(() => document.querySelector<HTMLElement>('.entry')?.focus());
    const id = await log.surface.evaluate(() => document.activeElement?.id ?? '');
    for (const top of [20_000, 40_000, 1_000]) {
      await log.surface.evaluate((to) => window.scrollTo(0, to), top);
      await waitFor('the page drawn', async () => (await log.entries()).length > 3);
      expect(await log.surface.evaluate(() => document.activeElement?.id ?? '')).toBe(id);
    }
    await press(say('activity.select.none'));
  });

  it('shows totals, and the weeks as a picture with every number in a table', async () => {
    await press(say('activity.totals.more'));
    await log.waitForText(say('activity.totals.byKind'));
    const weeks = await log.surface.evaluate(() => ({
      bars: document.querySelectorAll('.chart rect').length,
      rows: document.querySelectorAll('.weeks tbody tr').length,
      sum: [...document.querySelectorAll('.weeks tbody td')].reduce(
        (sum, { textContent }) => sum + Number(textContent),
        0,
      ),
    }));
    expect(weeks.bars).toBe(weeks.rows);
    expect(weeks.sum).toBe(COUNT);
    await press(say('activity.totals.more'));
  });

  it('changes many at once: a new revision each, what was left as it is stays', async () => {
    const before = await readEntries(log.surface);
    await select(say('activity.find.kind'), 'barrier');
    const barriers = before.filter(({ act }) => act.kind === 'barrier');
    await log.waitForText(found(barriers.length, '1 entry found', '$1 entries found'));
    await press(`Select all ${barriers.length} entries found`);
    await press(say('activity.select.change'));
    await log.waitForText(`Change ${barriers.length} entries`);
    await select(say('activity.bulk.outcome'), 'solved');
    await press(say('activity.bulk.save'));
    await log.waitForText(`${barriers.length} entries changed.`);
    expect(await focused()).toContain(`${barriers.length} entries changed.`);
    const after = new Map((await readEntries(log.surface)).map((entry) => [entry.id, entry]));
    for (const entry of before) {
      const now = after.get(entry.id);
      const changed = { ...entry, revision: 2, outcome: 'solved', changedAt: now?.changedAt };
      expect(now).toEqual(entry.act.kind === 'barrier' ? changed : entry);
    }
  });

  it('takes it back after a reload', async () => {
    await page.close();
    await open();
    // Another tab knows nothing of it; the same tab does.
    expect(await hasControl(log.surface, button(say('activity.done.undo')))).toBe(false);
    await select(say('activity.find.kind'), 'barrier');
    // The first screen is there before the rest is read: its numbers are not yet those of the log.
    const all = (await readEntries(log.surface)).filter(({ act }) => act.kind === 'barrier').length;
    await press(`Select all ${all} entries found`);
    await press(say('activity.select.delete'));
    await log.waitForText(`${all} entries deleted.`);
    expect(await readEntries(log.surface)).toHaveLength(COUNT - all);
    expect(await readRows(log.surface, 'tombstones')).toHaveLength(all);
    await log.surface.evaluate(() => window.location.reload());
    await log.waitForText(`${all} entries deleted.`);
    await press(say('activity.done.undo'));
    await waitFor('all of them', async () => (await readEntries(log.surface)).length === COUNT);
    expect(await readRows(log.surface, 'tombstones')).toEqual([]);
  });

  it('shows what an entry said before, and puts it back', async () => {
    await waitFor('the earlier versions', async () =>
      (await listNames(log.surface, 'button')).includes(say('history.title')),
    );
    await press(say('history.title'));
    await log.waitForText(say('history.part.outcome'));
    const name = await waitFor('the first version', async () =>
      (await listNames(log.surface, 'button')).find((one) => one === `${say('history.restore')}: 1`),
    );
    await press(name);
    await log.waitForText(say('activity.done.restored'));
    const entries = await readEntries(log.surface);
    expect(entries.filter(({ act, outcome }) => act.kind === 'barrier' && !outcome)).toHaveLength(1);
  });

  describe.each<[string, Appearance]>([
    ['in light colours', { colours: 'light', forced: false }],
    ['in dark colours', { colours: 'dark', forced: false }],
    ['in forced colours', { colours: 'light', forced: true }],
  ])('%s', (_, appearance) => {
    it('has no fault that axe knows: the list, all of it open, something selected, and many being changed', async () => {
      await desk.browser.showAs(appearance);
      expect(await findFaults(log.surface), 'the list').toEqual([]);
      await log.surface.evaluate(openAll, true);
      await press(
        (await listNames(log.surface, 'button')).find((name) => name.startsWith('Select all')) ?? '',
      );
      expect(await findFaults(log.surface), 'open and selected').toEqual([]);
      await press(say('activity.select.change'));
      expect(await findFaults(log.surface), 'many').toEqual([]);
      await press(say('kit.form.cancel'));
      await press(say('activity.select.none'));
      await log.surface.evaluate(openAll, false);
    });
  });

  it('nobody scrolls sideways, from 1,600 px down to 320 px, which is 1,280 px enlarged four times', async () => {
    await desk.browser.showAs({ colours: 'light', forced: false });
    await log.surface.evaluate(openAll, true);
    for (const [width, height] of [
      [1600, 900],
      [640, 480],
      [320, 256],
    ] as const) {
      await page.setViewport({ width, height });
      expect(await measureOverflow(log.surface), `${width} px`).toBe(0);
    }
  });
});

/** Runs in the page: chooses in the select of a label as a person does. */
function choose(label: string, value: string): void {
  const field = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const select = field?.control;
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no field ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page. */
function openAll(open: boolean): void {
  for (const part of document.querySelectorAll('details')) part.open = open;
}
