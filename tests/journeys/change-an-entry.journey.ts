import { beforeAll, expect, it } from 'vitest';
import type { ActivityPage } from '../../tools/browsers/activity-page';
import { click, fill, listNames } from '../../tools/browsers/controls';
import { waitFor } from '../../tools/browsers/wait';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { PARENTS } from './desk/places';
import { say } from './desk/say';
import { readEntries, readRows } from './desk/stored-rows';

interface Tombstone {
  readonly id: string;
  readonly revision: number;
}

inEachBrowser('Change an entry', (desk) => {
  let log: ActivityPage;

  /** Presses a button of the only entry; its name goes on with what it belongs to. */
  const press = async (key: string): Promise<void> => {
    const button = await waitFor(`“${say(key)}” of the entry`, async () => {
      const names = await listNames(log.surface, 'button');
      return names.find((name) => name.startsWith(`${say(key)}:`)) ?? null;
    });
    await click(log.surface, { role: 'button', name: button });
  };
  const undo = (): Promise<void> => click(log.surface, { role: 'button', name: say('activity.done.undo') });
  const only = async () => {
    const entries = await readEntries(log.surface);
    expect(entries).toHaveLength(1);
    return entries[0];
  };
  const tombstones = (): Promise<readonly Tombstone[]> => readRows(log.surface, 'tombstones');

  beforeAll(async () => {
    await introduce(desk);
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.startEntry('answer');
    await panel.saveEntry();
    log = (await desk.openActivity()).there;
    await waitFor('the entry in the log', async () => (await log.entries()).length === 1);
  });

  it('edits it: the change is a new revision, and the day it was done stays', async () => {
    const before = await only();
    await press('activity.entry.edit');
    await log.waitForText(say('kit.form.save'));
    await click(log.surface, { role: 'button', name: say('kit.form.more') });
    const note = `${say('kit.form.note')} ${say('kit.optional')}`;
    await fill(log.surface, { role: 'textbox', name: note }, 'Rang the nursery team first.');
    await click(log.surface, { role: 'button', name: say('kit.form.save') });
    await log.waitForText(say('activity.done.saved'));
    expect(await only()).toMatchObject({
      id: before?.id,
      revision: 2,
      at: before?.at,
      note: 'Rang the nursery team first.',
      evidence: before?.evidence,
    });
    expect((await log.entries())[0]).toContain('Rang the nursery team first.');
  });

  it('undoes the edit: the entry says what it said, as a newer revision', async () => {
    await undo();
    await waitFor('the third revision', async () => (await only())?.revision === 3);
    expect((await only())?.note).toBeUndefined();
    await waitFor('the page', async () => !(await log.text()).includes('Rang the nursery team first.'));
  });

  it('deletes it and leaves a tombstone for those who have its export', async () => {
    const before = await only();
    await press('activity.entry.delete');
    await log.waitForText(say('activity.done.deleted'));
    expect(await readEntries(log.surface)).toEqual([]);
    expect(await tombstones()).toMatchObject([{ id: before?.id, revision: 4 }]);
    expect(await log.entries()).toEqual([]);
  });

  it('undoes the deletion: the entry is back whole, newer than its tombstone', async () => {
    await undo();
    await waitFor('the entry', async () => (await readEntries(log.surface)).length === 1);
    expect(await only()).toMatchObject({ revision: 5, act: { kind: 'answer' } });
    expect(await tombstones()).toEqual([]);
    await waitFor('the entry in the log', async () => (await log.entries()).length === 1);
  });

  it('keeps everything through a restart', async () => {
    await desk.restart('close');
    log = (await desk.openActivity()).there;
    await waitFor('the entry in the log', async () => (await log.entries()).length === 1);
    expect(await only()).toMatchObject({ revision: 5 });
  });
});
