import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasControl, waitForControl } from '../../tools/browsers/controls';
import { inEachBrowser } from './desk/in-each-browser';
import { type HandedFile, type ReportPage, reportPage } from './desk/report-page';
import { say } from './desk/say';
import { fillFile, forgetPermission, offerFolder, removeFolder } from './desk/team-folder';
import { readProgress, watchProgress } from './desk/watch-progress';

const COLLEAGUES = 60;
const FOLDER = 'Team logs';
const CHOOSE = { role: 'button', name: say('reportPage.folder.choose') } as const;
const AGAIN = say('reportPage.folder.again', { name: FOLDER });

/** What the page says came of a look into the folder. */
function sayFound(handed: number, known: number): string {
  const counts = { name: FOLDER, handed: String(handed), known: String(known), others: '1' };
  return say(handed > 0 ? 'reportPage.folder.found' : 'reportPage.folder.nothingNew', counts);
}

inEachBrowser('Sixty colleagues’ files', (desk) => {
  let folder: string;
  let logs: readonly HandedFile[];
  /** What came after the others. */
  let late: readonly HandedFile[];
  let page: ReportPage;
  let tab: Page | null = null;

  const open = async (): Promise<void> => {
    await tab?.close();
    const opened = await desk.browser.openExtensionPage('report.html');
    tab = opened.page;
    page = reportPage(desk.watch(opened.surface));
    await page.waitForText(say('reportPage.files.all'));
  };
  const names = async () => (await page.files()).map(([name]) => name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'take-part-files-'));
    const wish = ['--people', String(COLLEAGUES), '--entries', String(COLLEAGUES * 100), '--seed', '3'];
    const sample = ['tools/run.mjs', 'tools/report/main.ts', 'sample', ...wish, '--out', folder];
    execFileSync(process.execPath, sample, { stdio: 'pipe' });
    const all = readdirSync(folder).map((name) => ({
      name,
      content: readFileSync(join(folder, name), 'utf8'),
    }));
    [logs, late] = [all.slice(0, COLLEAGUES), all.slice(COLLEAGUES)];
    await open();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('offers to remember a folder where the browser can, and nowhere else', async () => {
    expect(await hasControl(page.surface, CHOOSE)).toBe(desk.family === 'chromium');
  });

  it('is stopped while it reads, and leaves what was there before', async () => {
    await page.look(logs.slice(0, 2));
    await page.keep();
    const before = await names();
    await watchProgress(page.surface, true);
    await page.hand(logs);
    await page.waitForText(say('reportPage.files.cancelled'));
    expect(await names()).toEqual(before);
    await open();
    expect(await names()).toEqual(before);
  });

  it('reads them all, and shows how far it is', async () => {
    await watchProgress(page.surface, false);
    await page.look(logs);
    const steps = await readProgress(page.surface);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    await page.keep();
    await page.waitForText(say('reportPage.files.more', { shown: '50', all: String(logs.length) }));
  });

  it.runIf(desk.family === 'chromium')(
    'remembers the folder that they save to, and reads only what is new in it',
    async () => {
      await offerFolder(page.surface, FOLDER);
      await page.press(say('reportPage.folder.choose'));
      await page.waitForText(say('reportPage.folder.empty', { name: FOLDER, others: '0' }));
      await fillFile(page.surface, FOLDER, 'rota.docx', 'Monday: Anna');
      for (const { name, content } of late.slice(0, 2)) await fillFile(page.surface, FOLDER, name, content);
      await page.press(AGAIN);
      await page.waitForText(sayFound(2, 0));
      await page.keep();

      await open();
      await page.press(AGAIN);
      await page.waitForText(sayFound(0, 2));
      const [, , third] = late;
      await fillFile(page.surface, FOLDER, third?.name ?? '', third?.content ?? '');
      await page.press(AGAIN);
      await page.waitForText(sayFound(1, 2));
      await page.waitForText(third?.name ?? '');
      await page.keep();
      const shown = { shown: '50', all: String(logs.length + 3) };
      await page.waitForText(say('reportPage.files.more', shown));
      expect(await hasControl(page.surface, { role: 'button', name: AGAIN })).toBe(true);
    },
  );

  it.runIf(desk.family === 'chromium')(
    'says when the folder may not be looked in or is gone, and forgets it',
    async () => {
      await forgetPermission(page.surface, 'denied');
      await page.press(AGAIN);
      await page.waitForText(say('reportPage.folder.notAllowed', { name: FOLDER }));
      await forgetPermission(page.surface, 'granted');
      await removeFolder(page.surface, FOLDER);
      await page.press(AGAIN);
      await page.waitForText(say('reportPage.folder.gone', { name: FOLDER }));
      await page.press(say('reportPage.folder.forget'));
      await page.waitForText(say('reportPage.folder.forgotten', { name: FOLDER }));
      await waitForControl(page.surface, CHOOSE);
      expect(await hasControl(page.surface, { role: 'button', name: AGAIN })).toBe(false);
    },
  );
});
