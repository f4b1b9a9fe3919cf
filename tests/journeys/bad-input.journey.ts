import { beforeAll, expect, it } from 'vitest';
import type { ActivityPage } from '../../tools/browsers/activity-page';
import { click, fill, hasControl, listNames, waitForControl } from '../../tools/browsers/controls';
import type { Surface } from '../../tools/browsers/surface';
import { waitFor } from '../../tools/browsers/wait';
import { fillDisk, freeDisk } from './desk/full-disk';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { PARENTS } from './desk/places';
import { threadAt } from './desk/published';
import { say } from './desk/say';
import { putRow, readEntries, readRows } from './desk/stored-rows';

const NOTE = `${say('kit.form.note')} ${say('kit.optional')}`;

/** Control characters, marks that turn the direction of reading, and more of it than anybody reads. */
const WILD_TITLE = `Free hours\u0007 \u202Edetrevni\u202C \u2066inside\u2069\u200F\n${'and on '.repeat(1430)}`;

/** Whether nothing sticks out to the side. */
function fitsItsWidth(surface: Surface): Promise<boolean> {
  return surface.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

/** Opens the one answer for editing, and writes a note. */
async function editNote(log: ActivityPage, note: string): Promise<void> {
  const edit = await waitFor('the button that edits', async () =>
    (await listNames(log.surface, 'button')).find(
      (name) => name.startsWith(`${say('activity.entry.edit')}:`) && name.includes(say('words.kind.answer')),
    ),
  );
  await click(log.surface, { role: 'button', name: edit });
  await click(log.surface, { role: 'button', name: say('kit.form.more') });
  await fill(log.surface, { role: 'textbox', name: NOTE }, note);
}

inEachBrowser('Bad input', (desk) => {
  beforeAll(async () => {
    await introduce(desk);
  });

  it('keeps of a wild page title one clean line of at most 200 characters', async () => {
    expect(WILD_TITLE.length).toBeGreaterThan(10_000);
    const { host, pathname } = new URL(PARENTS.codeExpired);
    const mend = desk.practice.addFault({ host, path: pathname, title: WILD_TITLE });
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.startEntry('answer');
    await waitForControl(panel.surface, { role: 'button', name: say('kit.form.save') });
    expect(await fitsItsWidth(panel.surface)).toBe(true);
    await panel.saveEntry();
    mend();
    const [entry] = await readEntries(panel.surface);
    if (entry?.where.precision !== 'thread') throw new Error('The thread was not kept.');
    expect(entry.where.thread).toBe(threadAt(PARENTS.codeExpired));
    expect(entry.where.title).toMatch(/^Free hours detrevni inside and on and on/);
    expect(entry.where.title.length).toBeLessThanOrEqual(200);
    expect(entry.where.title).not.toMatch(/[\p{Cc}\p{Cf}]/u);

    const { page, there } = await desk.openActivity();
    await there.waitForText('Free hours detrevni inside');
    expect(await fitsItsWidth(there.surface)).toBe(true);
    await page.close();
  });

  it('says that the disk is full, holds every word, and saves once there is space', async () => {
    const words = 'The code lapses when the “reconfirm” letter goes to an old address.';
    const panel = await desk.openPanelAt(PARENTS.summerBorn);
    await panel.startOther('listening');
    await fillDisk(panel.surface);
    await panel.write(say('kit.form.issue'), words);
    await click(panel.surface, { role: 'button', name: say('kit.form.save') });
    await panel.waitForText(say('problems.storage.diskFull'));
    const dismiss = `${say('panel.problem.dismiss')}: ${say('problems.storage.diskFull')}`;
    const buttons = await listNames(panel.surface, 'button');
    expect(buttons.filter((name) => name.startsWith(say('panel.problem.dismiss')))).toEqual([dismiss]);
    await panel.open(dismiss);
    await waitFor(
      'the sentence to be gone',
      async () => !(await panel.text()).includes(say('problems.storage.diskFull')),
    );
    expect(await panel.text()).not.toContain(say('panel.log.saved'));
    expect(await panel.read(say('kit.form.issue'))).toBe(words);
    expect(await readEntries(panel.surface)).toHaveLength(1);

    await freeDisk(panel.surface);
    await panel.saveEntry();
    expect(await panel.text()).not.toContain(say('problems.storage.diskFull'));
    const entries = await readEntries(panel.surface);
    expect(entries).toHaveLength(2);
    expect(entries.find(({ act }) => act.kind === 'listening')?.issue).toBe(words);
    expect(await readRows(panel.surface, 'drafts')).toEqual([]);
  });

  it('tells the second of two windows that the entry was changed in the first', async () => {
    const one = await desk.openActivity();
    await editNote(one.there, 'Written in the second window.');
    const other = await desk.openActivity();
    await editNote(other.there, 'Written in the first window.');
    await click(other.there.surface, { role: 'button', name: say('kit.form.save') });
    await other.there.waitForText(say('activity.done.saved'));
    await other.page.close();

    await one.page.bringToFront();
    await click(one.there.surface, { role: 'button', name: say('kit.form.save') });
    await one.there.waitForText(say('activity.clash.text'));
    // Both versions are to be seen, and either can be chosen.
    await one.there.waitForText(say('activity.clash.here', { what: 'Written in the second window.' }));
    expect(await one.there.text()).toContain('Written in the first window.');
    expect(await listNames(one.there.surface, 'button')).toContain(say('activity.clash.other'));
    const held = await waitForControl(one.there.surface, { role: 'textbox', name: NOTE });
    expect(held.value).toBe('Written in the second window.');
    const notes = (await readEntries(one.there.surface)).map(({ note }) => note);
    expect(notes).toContain('Written in the first window.');
    expect(notes).not.toContain('Written in the second window.');

    await click(one.there.surface, { role: 'button', name: say('activity.clash.mine') });
    await one.there.waitForText(say('activity.done.saved'));
    const [entry] = (await readEntries(one.there.surface)).filter(({ revision }) => revision === 3);
    expect(entry?.note).toBe('Written in the second window.');
    await one.page.close();
  });

  it('tells stored rows apart that are no entries any more, and lists everything else', async () => {
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    const [sound] = await readRows<{ id: string; entry: object }>(panel.surface, 'entries');
    await putRow(panel.surface, 'entries', {
      ...sound,
      id: 'broken-kind',
      entry: { ...sound?.entry, act: { kind: 'shouting' } },
    });
    await putRow(panel.surface, 'entries', { id: 'broken-all' });

    const again = await desk.openPanelAt(PARENTS.codeExpired);
    await again.waitForText(say('panel.who.title'));
    expect(await hasControl(again.surface, { role: 'button', name: say('words.log.answer') })).toBe(true);

    const { page, there } = await desk.openActivity();
    await there.waitForText(say('activity.unreadable.kept'));
    expect(await there.entries()).toHaveLength(2);
    await click(there.surface, { role: 'button', name: 'Which ones' });
    for (const [key, field] of [
      ['broken-kind', 'act.kind'],
      ['broken-all', 'entry'],
    ] as const) {
      await there.waitForText(say('activity.unreadable.row', { key, field }));
    }
    expect(await readRows(there.surface, 'entries')).toHaveLength(4);
    await page.close();
  });
});
