import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { ActivityPage } from '../../tools/browsers/activity-page';
import { click, hasControl, waitForControl } from '../../tools/browsers/controls';
import { waitFor } from '../../tools/browsers/wait';
import { fillLog } from './desk/fill-log';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { say } from './desk/say';
import { forgetPermission, fillFile, listFolder, offerFolder, removeFolder } from './desk/team-folder';

const MANY = 20_000;
const FOLDER = 'Team reports';
const saveToFolder = { role: 'button', name: say('export.folder.saveTo', { folder: FOLDER }) } as const;

inEachBrowser('Export that is long or goes wrong', (desk) => {
  let log: ActivityPage;

  beforeAll(async () => {
    await introduce(desk);
    await desk.closePanel();
    const first = await desk.openActivity();
    await first.there.waitForText(say('activity.title'));
    await fillLog(first.there.surface, MANY);
    await first.page.close();
    log = (await desk.openActivity()).there;
    await log.turnToExport();
    await log.choosePeriod(say('export.all'));
    await log.preview('Adviser 7');
  });

  it('shows twenty thousand rows as they are scrolled to, and draws few of them', async () => {
    expect(await log.text()).toContain('20,000');
    const first = await log.previewedTable();
    expect(first.length).toBeLessThan(100);
    await log.surface.evaluate(() => {
      const region = document.querySelector('.preview-table');
      region?.scrollTo(0, region.scrollHeight);
      return null;
    });
    await log.waitForLastRow(MANY);
    const last = await log.previewedTable();
    expect(last.length).toBeLessThan(100);
    expect(last.at(-1)?.[0]).not.toBe(first.at(-1)?.[0]);
  });

  it('stops at a press, and leaves nothing behind', async () => {
    await log.chooseKind(say('export.format.xlsx.name'));
    await click(log.surface, { role: 'button', name: say('export.download') });
    await click(log.surface, { role: 'button', name: say('export.stop') });
    await log.waitForText(say('export.taken.stopped'));
    expect(readdirSync(desk.downloads)).toEqual([]);
    await waitForControl(log.surface, { role: 'button', name: say('export.download') });
  });

  it('offers my team’s folder where the browser can write into one, and nowhere else', async () => {
    const isOffered = await hasControl(log.surface, { role: 'button', name: say('export.folder.save') });
    expect(isOffered).toBe(desk.family === 'chromium');
  });

  it.runIf(desk.family === 'chromium')(
    'saves to a folder under a predictable name, time and again',
    async () => {
      await offerFolder(log.surface, FOLDER);
      await log.chooseKind(say('export.format.csv.name'));
      await click(log.surface, { role: 'button', name: say('export.folder.save') });
      await log.waitForText(`Saved in ${FOLDER}: take-part-log_department-for-education_adviser-7_`);
      const names = (await listFolder(log.surface, FOLDER)).map(({ name }) => name);
      expect(names.map((name) => name.replace(/_\d.*\d\./, '_'))).toEqual([
        'take-part-log_department-for-education_adviser-7_csv',
        'take-part-log_department-for-education_adviser-7_csv-metadata.json',
      ]);
      const [csv] = await listFolder(log.surface, FOLDER);
      expect(csv?.lines).toBe(MANY + 1);

      await click(log.surface, saveToFolder);
      await waitFor('the file to be written anew', async () => {
        const [again] = await listFolder(log.surface, FOLDER);
        return again !== undefined && again.changed > (csv?.changed ?? 0);
      });
      await log.waitForText(`Saved in ${FOLDER}`);
      expect((await listFolder(log.surface, FOLDER)).map(({ name }) => name)).toEqual(names);
    },
  );

  it.runIf(desk.family === 'chromium')('asks before it replaces what somebody else wrote there', async () => {
    const [csv] = await listFolder(log.surface, FOLDER);
    await fillFile(log.surface, FOLDER, csv?.name ?? '', 'Somebody else’s.');
    await click(log.surface, saveToFolder);
    await click(log.surface, { role: 'button', name: say('export.folder.keepBoth') });
    await log.waitForText('-2.csv');
    const after = await listFolder(log.surface, FOLDER);
    expect(after.find(({ name }) => name === csv?.name)?.lines).toBe(1);
    expect(after.find(({ name }) => name.endsWith('-2.csv'))?.lines).toBe(MANY + 1);
  });

  it.runIf(desk.family === 'chromium')(
    'says when the folder may not be written to any more, or is gone',
    async () => {
      await forgetPermission(log.surface, 'denied');
      await click(log.surface, saveToFolder);
      await log.waitForText(say('export.failed.notAllowed', { folder: FOLDER }));
      await forgetPermission(log.surface, 'granted');
      await removeFolder(log.surface, FOLDER);
      await click(log.surface, saveToFolder);
      await log.waitForText(say('export.failed.folderGone', { folder: FOLDER }));
      expect(await hasControl(log.surface, { role: 'button', name: say('export.folder.choose') })).toBe(true);
    },
  );

  it.runIf(desk.family === 'chromium')(
    'says when there is no room on the disk, and leaves nothing behind',
    async () => {
      const { page } = await desk.browser.findExtensionPage('activity.html');
      for (const worker of page.workers()) {
        await worker.evaluate(() => {
          const access = (globalThis as unknown as { FileSystemSyncAccessHandle: { prototype: object } })
            .FileSystemSyncAccessHandle.prototype;
          Object.assign(access, {
            write: () => {
              throw new DOMException('The disk is full.', 'QuotaExceededError');
            },
          });
        });
      }
      await click(log.surface, { role: 'button', name: say('export.download') });
      await log.waitForText(say('export.failed.diskFull'));
      expect(readdirSync(desk.downloads)).toEqual([]);
    },
  );
});
