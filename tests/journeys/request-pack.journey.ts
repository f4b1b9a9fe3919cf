import { beforeAll, expect, it } from 'vitest';
import { parseCsv } from '../../lib/formats/delimited/parse-csv';
import type { ActivityPage } from '../../tools/browsers/activity-page';
import { click, fill, waitForText } from '../../tools/browsers/controls';
import { waitFor } from '../../tools/browsers/wait';
import { findFaults, measureOverflow } from './desk/check-accessibility';
import { takeDownload } from './desk/downloaded';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { say } from './desk/say';

const NOTE = 'Rang Zarah Quillfeather about her code; it had expired.';

/** Runs in the document: selects part of a name, as a pointer does. */
function selectPart(): void {
  const text = [...document.querySelectorAll('[data-pack-text]')]
    .map(({ firstChild }) => firstChild)
    .find((node) => node instanceof Text && node.data.includes('Quillfeather'));
  if (!(text instanceof Text)) throw new Error('There is no such text.');
  const from = text.data.indexOf('rah Quill');
  document.getSelection()?.setBaseAndExtent(text, from, text, from + 'rah Quill'.length);
}

inEachBrowser('A pack for a request', (desk) => {
  let log: ActivityPage;
  const press = (key: string): Promise<void> => click(log.surface, { role: 'button', name: say(key) });

  beforeAll(async () => {
    const panel = await introduce(desk);
    await panel.startEntry('answer');
    await panel.open(say('kit.form.more'));
    await panel.write(say('kit.form.note'), NOTE);
    await panel.saveEntry();
    await desk.closePanel();
    log = (await desk.openActivity()).there;
    await log.waitForText('Quillfeather');
    await fill(log.surface, { role: 'textbox', name: say('activity.find.words') }, 'quillfeather');
    await press('requestPack.begin');
    await log.waitForText(say('requestPack.title'));
  });

  it('takes the words that are selected out of every text, whole', async () => {
    await log.surface.evaluate(selectPart);
    const typed = () =>
      log.surface.evaluate(() => document.querySelector<HTMLInputElement>('.pack__words input')?.value);
    await waitFor('the selected words', async () => (await typed()) === 'Zarah Quillfeather');
    await press('requestPack.redact');
    await log.waitForText('Rang [redacted] about her code');
    expect(await findFaults(log.surface)).toEqual([]);
    expect(await measureOverflow(log.surface)).toBeLessThanOrEqual(0);
  });

  it('leaves without a name in any of its bytes, once there is a reason', async () => {
    await press('requestPack.download');
    await log.waitForText(say('requestPack.noReason'));
    await fill(log.surface, { role: 'textbox', name: say('requestPack.reason') }, 'Section 40(2)');
    await fill(log.surface, { role: 'textbox', name: say('requestPack.reference') }, 'FOI 2026/118');
    await press('requestPack.download');
    await waitForText(log.surface, 'are in your downloads');
    const names = (await log.text()).match(/take-part-request_\S+?\.(?:html|csv)/g) ?? [];
    expect(names).toHaveLength(2);
    const [page = '', table = ''] = await Promise.all(
      names.map(async (name) => (await takeDownload(desk, name)).toString('utf8')),
    );
    for (const text of [...names, page, table]) expect(text).not.toMatch(/zarah|quillfeather/i);
    expect(page).toContain('Rang [redacted] about her code');
    expect(page).toContain('Section 40(2)');
    expect(parseCsv(table)).toMatchObject({ ok: true, rows: { length: 2 } });
  });
});
