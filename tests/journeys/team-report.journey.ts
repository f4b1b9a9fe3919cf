import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Appearance } from '../../tools/browsers/driven-browser';
import { waitFor } from '../../tools/browsers/wait';
import { findFaults, measureOverflow } from './desk/check-accessibility';
import { takeDownload } from './desk/downloaded';
import { inEachBrowser } from './desk/in-each-browser';
import { type HandedFile, type ReportPage, reportPage } from './desk/report-page';
import { say } from './desk/say';

const APPEARANCES: readonly [string, Appearance][] = [
  ['dark colours', { colours: 'dark', forced: false }],
  ['forced colours', { colours: 'light', forced: true }],
  ['light colours', { colours: 'light', forced: false }],
];

/** Runs `npm run report` as its users do. */
function report(...args: readonly string[]): void {
  execFileSync(process.execPath, ['tools/run.mjs', 'tools/report/main.ts', ...args], { stdio: 'pipe' });
}

inEachBrowser('The team’s report', (desk) => {
  let folder: string;
  let logs: readonly HandedFile[];
  let page: ReportPage;
  let tab: Page;

  const open = async (): Promise<ReportPage> => {
    const { surface, page: opened } = await desk.browser.openExtensionPage('report.html');
    tab = opened;
    return reportPage(desk.watch(surface));
  };
  const published = () =>
    readdirSync(join(folder, 'out')).filter((name) => name.startsWith('progress-report'));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'take-part-report-'));
    const [sample, out] = [join(folder, 'logs'), join(folder, 'out')];
    report('sample', '--people', '9', '--entries', '260', '--seed', '5', '--out', sample);
    report('build', '--in', sample, '--quarter', '2026-27-Q3', '--out', out);
    logs = readdirSync(sample).map((name) => ({ name, content: readFileSync(join(sample, name), 'utf8') }));
    page = await open();
    await page.waitForText(say('reportPage.files.none'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows what files hold before anything is kept, and leaves no trace when they are left out', async () => {
    await page.look(logs.slice(0, 2));
    expect(await page.files()).toHaveLength(2);
    await page.takeBack();
    await page.waitForText(say('reportPage.files.none'));
  });

  it('tells of each file that is no log why, and takes the good ones beside it', async () => {
    const [first] = logs;
    if (!first) throw new Error('There is no sample.');
    const half = first.content.slice(0, first.content.length / 2);
    await page.look([
      ...logs,
      { name: 'holiday.json', content: '{"rota": []}' },
      { name: 'half.json', content: half },
      { name: 'again.json', content: first.content },
      { name: 'empty.csv', content: '' },
    ]);
    await page.waitForText(say('report.refusal.notOurs'));
    await page.waitForText(say('report.refusal.cutShort'));
    await page.waitForText(say('report.refusal.empty'));
    await page.waitForText(say('reportPage.files.asAbove', { name: first.name }));
    await page.keep();
    expect(await page.files()).toHaveLength(logs.length);
    await page.waitForText(say('reportPage.files.planFrom.list'));
  });

  it('counts what the command counts, and still does after the browser was started again', async () => {
    const { headline } = JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8')).report as {
      readonly headline: readonly { readonly id: string; readonly n: number }[];
    };
    const entries = String(headline.find(({ id }) => id === 'headline/entries')?.n);
    await page.turnTo('report');
    await waitFor('the report', async () => (await page.entries()) !== null);
    expect(await page.entries()).toBe(entries);
    await desk.restart('kill');
    page = await open();
    await waitFor('the kept files', async () => (await page.files()).length === logs.length);
    await page.turnTo('report');
    await waitFor('the report', async () => (await page.entries()) !== null);
    expect(await page.entries()).toBe(entries);
  });

  it('opens each figure to what it means and the entries it was made of', async () => {
    await page.surface.evaluate(() =>
      document.querySelectorAll<HTMLButtonElement>('.published__cards .figure-link')[1]?.click(),
    );
    await page.waitForText(say('report.definition.entries'));
    await page.waitForText(say('reportPage.figure.file'));
    await page.press(say('reportPage.figure.close'));
    expect(await page.surface.evaluate(() => document.querySelector('dialog'))).toBeNull();
  });

  it('publishes the very files that the command writes', async () => {
    await page.turnTo('publish');
    await page.press(say('reportPage.publish.make'));
    await page.waitForText(say('reportPage.publish.files'));
    await page.press(say('reportPage.publish.all'));
    expect(published()).toHaveLength(5);
    for (const name of published()) {
      const bytes = await takeDownload(desk, name);
      const isSame = bytes.equals(readFileSync(join(folder, 'out', name)));
      expect(isSame, `${name} differs from what the command wrote`).toBe(true);
    }
  });

  it('publishes them in one archive too', async () => {
    await page.press(say('reportPage.publish.zip'));
    const name = (published().find((one) => one.endsWith('.html')) ?? '').replace(/html$/, 'zip');
    const zipped = unzipSync(await takeDownload(desk, name));
    expect(Object.keys(zipped).toSorted()).toEqual(published().toSorted());
    for (const [one, bytes] of Object.entries(zipped)) {
      const isSame = readFileSync(join(folder, 'out', one)).equals(bytes);
      expect(isSame, `${one} in the archive differs from what the command wrote`).toBe(true);
    }
  });

  it('puts published reports together as the command does', async () => {
    const out = join(folder, 'together');
    report('roll-up', '--in', join(folder, 'out'), '--out', out);
    const json = published().find((name) => name.endsWith('.json') && !name.includes('metadata')) ?? '';
    await page.turnTo('together');
    await page.hand([{ name: json, content: readFileSync(join(folder, 'out', json), 'utf8') }]);
    await page.waitForText(say('reportPage.publish.files'));
    await page.press(say('reportPage.publish.all'));
    for (const name of readdirSync(out)) {
      const isSame = (await takeDownload(desk, name)).equals(readFileSync(join(out, name)));
      expect(isSame, `${name} differs from what the command wrote`).toBe(true);
    }
  });

  it('takes a file out again as if it had never been there', async () => {
    await page.turnTo('files');
    const name = logs[0]?.name ?? '';
    await page.press(say('reportPage.files.undoNamed', { name }));
    await page.waitForText(say('reportPage.files.undone', { name }));
    expect(await page.files()).toHaveLength(logs.length - 1);
  });

  describe.each(APPEARANCES)('in %s', (_, appearance) => {
    it('has no fault that axe knows on any side, and nothing to scroll sideways', async () => {
      await desk.browser.showAs(appearance);
      for (const side of ['files', 'report', 'publish', 'together'] as const) {
        await page.turnTo(side);
        await waitFor(`the side ${side}`, () =>
          page.surface.evaluate(() => document.querySelector('main h1') !== null),
        );
        expect(await findFaults(page.surface), side).toEqual([]);
        for (const width of [1280, 320]) {
          await tab.setViewport({ width, height: 900 });
          expect(await measureOverflow(page.surface), `${side} at ${width} px`).toBe(0);
        }
      }
    });
  });
});
