import { expect, it } from 'vitest';
import { click, waitForText } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import type { Surface } from '../../tools/browsers/surface';
import { waitFor } from '../../tools/browsers/wait';
import type { Entry } from '../../lib/log/entry';
import { takeDownload } from './desk/downloaded';
import { handRestore } from './desk/hand-restore';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { loseDatabases } from './desk/lose-storage';
import { PARENTS } from './desk/places';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

const LOST = say('log.lost.text').split(':')[0] ?? '';

inEachBrowser('A log that the browser has cleared away', (desk) => {
  let panel: PanelPage;
  let kept: readonly Entry[];
  let backup: string;

  const press = (surface: Surface, key: string): Promise<void> =>
    click(surface, { role: 'button', name: say(key) });
  const loseLog = (): Promise<void> =>
    desk.restart('close', (profile) => loseDatabases(desk.family, profile));

  it('is kept beforehand in one file with everything', async () => {
    panel = await introduce(desk);
    await panel.startEntry('answer');
    await panel.saveEntry();
    kept = await readEntries(panel.surface);
    await desk.closePanel();
    const { there } = await desk.openActivity();
    await press(there.surface, 'backup.nav');
    await press(there.surface, 'backup.keep.button');
    await waitForText(there.surface, 'is in your downloads');
    const name = /take-part-backup_\S+\.json/.exec(await there.text())?.[0] ?? '';
    backup = (await takeDownload(desk, name)).toString('utf8');
    expect(JSON.parse(backup)).toMatchObject({ format: 'take-part-backup', counts: { entries: 1 } });
  });

  it('is told with the number of its entries, and leads to where it comes back from', async () => {
    await loseLog();
    panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText(LOST);
    expect(await panel.text()).toContain('1 entry is gone');
    await press(panel.surface, 'log.lost.open');
    const page = desk.watch((await desk.browser.findExtensionPage('activity.html')).surface);
    await waitForText(page, say('backup.restore.title'));

    await handRestore(page, { name: 'half.json', content: backup.slice(0, backup.length / 2) });
    await waitForText(page, say('backup.refusal.cutShort'));
    await handRestore(page, { name: 'backup.json', content: backup });
    await waitForText(page, '1 entry is not here and would be added');
    expect(await readEntries(page)).toEqual([]);
    await press(page, 'backup.look.restore');
    await waitForText(page, '1 entry was added.');
    expect(await readEntries(page)).toEqual(kept);
    await handRestore(page, { name: 'backup.json', content: backup });
    await waitForText(page, say('backup.look.allHere'));
  });

  it('is told no more once it is back, who she is too', async () => {
    panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.startEntry('answer');
    const text = await panel.text();
    expect(text).not.toContain(LOST);
    expect(text).not.toContain(say('panel.who.title'));
  });

  it('is told no more once somebody has taken note', async () => {
    await loseLog();
    panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText(LOST);
    const sentence = (await panel.text()).split('\n').find((line) => line.startsWith(LOST)) ?? '';
    await panel.open(`${say('panel.problem.dismiss')}: ${sentence}`);
    await waitFor('the sentence to be gone', async () => !(await panel.text()).includes(LOST));
    panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForQuestion();
    expect(await panel.text()).not.toContain(LOST);
  });
});
