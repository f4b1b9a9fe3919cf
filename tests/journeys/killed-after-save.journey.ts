import { expect, it } from 'vitest';
import type { Entry } from '../../lib/log/entry';
import { waitFor } from '../../tools/browsers/wait';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { PARENTS } from './desk/places';
import { threadAt } from './desk/published';
import { say } from './desk/say';
import { readEntries, readRows } from './desk/stored-rows';

function threadOf({ where }: Entry): string | null {
  return where.precision === 'thread' ? where.thread : null;
}

const THREADS = [
  PARENTS.codeExpired,
  PARENTS.topUpFee,
  PARENTS.wraparound,
  PARENTS.summerBorn,
  PARENTS.reading,
];

inEachBrowser('Killed right after a save', (desk) => {
  it('keeps every entry that the panel called saved', async () => {
    await introduce(desk);
    for (const [kills, thread] of THREADS.entries()) {
      const panel = await desk.openPanelAt(thread);
      await panel.startEntry('answer');
      const before = await readEntries(panel.surface);
      expect(before.map(threadOf), `after ${kills} kills`).toEqual(THREADS.slice(0, kills).map(threadAt));
      await panel.saveEntry();
      await desk.restart('kill');
    }
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText(say('words.log.answer'));
    expect((await readEntries(panel.surface)).map(threadOf)).toEqual(THREADS.map(threadAt));
  });

  it('gives back what was being written, on its own thread only', async () => {
    const panel = await desk.openPanelAt(PARENTS.summerBorn);
    await panel.startOther('listening');
    await panel.write(say('kit.form.issue'), 'Summer born children: nobody knows whom to ask.');
    await waitFor('the draft to be kept', async () =>
      (await readRows<{ issue: string }>(panel.surface, 'drafts')).some(({ issue }) =>
        issue.endsWith('whom to ask.'),
      ),
    );
    await desk.restart('kill');

    const elsewhere = await desk.openPanelAt(PARENTS.reading);
    await elsewhere.waitForText(say('words.log.answer'));
    expect(await elsewhere.text()).not.toContain('Summer born children');

    const back = await desk.openPanelAt(PARENTS.summerBorn);
    await back.waitForText(say('kit.form.save'));
    expect(await back.read(say('kit.form.issue'))).toBe('Summer born children: nobody knows whom to ask.');
    await back.saveEntry();
    const entries = await readEntries(back.surface);
    expect(entries).toHaveLength(THREADS.length + 1);
    expect(entries.find(({ act }) => act.kind === 'listening')?.issue).toContain('whom to ask.');
    expect(await readRows(back.surface, 'drafts')).toEqual([]);
  });
});
