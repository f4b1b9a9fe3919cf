import { webcrypto } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { parseCsv } from '../../lib/formats/delimited/parse-csv';
import { fromTable } from '../../lib/formats/table/from-table';
import { addDays, dayInLondon, quarterOf } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { readLogFile } from '../../lib/log/read-log-file';
import type { ActivityPage, PreviewedFile } from '../../tools/browsers/activity-page';
import type { Desk } from './desk/desk';
import { takeDownload } from './desk/downloaded';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { KNITTING, PARENTS } from './desk/places';
import { threadAt } from './desk/published';
import { say } from './desk/say';
import { putRow, readEntries } from './desk/stored-rows';

/** What is hard for files: a formula, quotes, commas, lines, and letters that are not ASCII. */
const HARD_TITLE = '=HYPERLINK("http://x.example","Oh, no") – Ŵyth “30 hours”?';
const HARD_NOTE = '@SUM(1+1), he said: "fine"; naïve – Ŵyth, £5';

const digest = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes)));

/** Downloads every format, and holds each file against the bytes that were shown. By extension. */
async function takeFiles(desk: Desk, log: ActivityPage): Promise<ReadonlyMap<string, PreviewedFile>> {
  const shown = await log.previewedFiles();
  for (const format of [say('export.jsonName'), say('export.csvName')]) await log.download(format);
  for (const { name, content } of shown) {
    const bytes = await takeDownload(desk, name);
    expect(bytes.equals(Buffer.from(content, 'utf8')), `${name} is what was shown`).toBe(true);
    expect(bytes.subarray(0, 3)).not.toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  }
  return new Map(shown.map((file) => [file.name.slice(file.name.indexOf('.') + 1), file]));
}

function contentOf(files: ReadonlyMap<string, PreviewedFile>, extension: string): string {
  const file = files.get(extension);
  if (!file) throw new Error(`There is no ${extension} file among ${[...files.keys()].join(', ')}.`);
  return file.content;
}

/** The entries of a JSON log file. */
async function entriesOfJson(text: string): Promise<readonly Entry[]> {
  const read = await readLogFile(text, digest);
  if (!read.ok) throw new Error(`No log file: ${read.reason}`);
  expect(read.refused).toEqual([]);
  return read.file.entries;
}

/** The rows of a CSV file, and the entries that they are. */
function readTable(text: string): {
  readonly rows: readonly (readonly string[])[];
  readonly entries: readonly Entry[];
} {
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error('No CSV.');
  const table = fromTable(parsed.rows);
  if (!table.ok) throw new Error(`The column ${table.column} is missing.`);
  expect(table.refused).toEqual([]);
  return { rows: parsed.rows, entries: table.entries };
}

inEachBrowser('Export', (desk) => {
  let log: ActivityPage;
  let kept: readonly Entry[];

  beforeAll(async () => {
    desk.practice.addFault({
      host: 'parents-corner.example',
      path: new URL(PARENTS.topUpFee).pathname,
      title: HARD_TITLE,
    });
    await introduce(desk);
    const panel = await desk.openPanelAt(PARENTS.topUpFee);
    await panel.startEntry('answer');
    await panel.open(say('kit.form.more'));
    await panel.write(say('kit.form.minutes'), '12');
    await panel.write(say('kit.form.note'), HARD_NOTE);
    await panel.saveEntry();

    const heard = await desk.openPanelAt(PARENTS.codeExpired);
    await heard.startOther('listening');
    await heard.write(say('kit.form.issue'), 'Codes expire and nobody is told.');
    await heard.saveEntry();

    const elsewhere = await desk.openPanelAt(KNITTING);
    await elsewhere.startEntry('barrier');
    await elsewhere.saveEntry();

    // What was logged in the last quarter cannot be logged today, so it is put there as it would have been kept.
    const [first] = await readEntries(elsewhere.surface);
    if (!first) throw new Error('Nothing was kept.');
    const at = `${addDays(quarterOf(dayInLondon(new Date().toISOString())).from, -10)}T10:00:00.000Z`;
    const old = { ...first, id: '0190a000-0000-7000-8000-000000000001', at, changedAt: at };
    await putRow(elsewhere.surface, 'entries', {
      id: old.id,
      place: threadAt(PARENTS.topUpFee),
      at,
      entry: old,
    });

    kept = (await readEntries(elsewhere.surface)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    await desk.closePanel();
    log = (await desk.openActivity()).there;
    await log.turnToExport();
  });

  it('hands over, byte for byte, what the preview shows of this quarter', async () => {
    await log.preview('Adviser 7');
    const table = await log.previewedTable();
    const files = await takeFiles(desk, log);
    const json = contentOf(files, 'json');
    const csv = contentOf(files, 'csv');

    const thisQuarter = kept.slice(1);
    expect(thisQuarter.map(({ act }) => act.kind)).toEqual(['answer', 'listening', 'barrier']);
    expect(await entriesOfJson(json)).toEqual(thisQuarter);
    const { rows, entries } = readTable(csv);
    expect(rows).toEqual(table);
    expect(entries).toEqual(thisQuarter);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);

    const [answer] = entries;
    expect(answer).toMatchObject({ where: { title: HARD_TITLE }, note: HARD_NOTE, minutes: 12 });
    expect(JSON.parse(json)).toMatchObject({
      author: { pseudonym: 'Adviser 7' },
      counts: { answer: 1, barrier: 1 },
    });
  });

  it('tells in the metadata what each column of the table means', async () => {
    const shown = await log.previewedFiles();
    const [names] = await log.previewedTable();
    const csv = shown.find(({ name }) => name.endsWith('.csv'));
    const metadata = shown.find(({ name }) => name.endsWith('.csv-metadata.json'));
    expect(metadata?.name).toBe(`${csv?.name}-metadata.json`);
    const described = JSON.parse(metadata?.content ?? '') as {
      url: string;
      tableSchema: { columns: readonly { name: string }[] };
    };
    expect(described.url).toBe(csv?.name);
    expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(names);
  });

  it('holds the last quarter when the last quarter is chosen', async () => {
    await log.changeChoices();
    await log.choosePeriod(say('export.lastQuarter'));
    await log.preview();
    const files = await takeFiles(desk, log);
    expect(await entriesOfJson(contentOf(files, 'json'))).toEqual(kept.slice(0, 1));
    expect(readTable(contentOf(files, 'csv')).rows).toEqual(await log.previewedTable());
  });

  it('holds the whole log when the whole log is chosen', async () => {
    await log.changeChoices();
    await log.choosePeriod(say('export.all'));
    await log.preview();
    const files = await takeFiles(desk, log);
    expect(await entriesOfJson(contentOf(files, 'json'))).toEqual(kept);
    expect(readTable(contentOf(files, 'csv')).entries).toEqual(kept);
  });

  it('lets nothing leave that was left out: no thread, no title, none of the own words', async () => {
    await log.changeChoices();
    await log.tick(say('export.threads'));
    await log.tick(say('export.ownWords'));
    await log.preview();
    const files = await takeFiles(desk, log);
    const all = [...files.values()].map(({ content }) => content).join('\n');
    for (const secret of [HARD_TITLE, 'HYPERLINK', HARD_NOTE, 'Codes expire', '/threads/']) {
      expect(all).not.toContain(secret);
      expect((await log.previewedTable()).flat().join('\n')).not.toContain(secret);
    }
    const entries = await entriesOfJson(contentOf(files, 'json'));
    expect(entries.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    expect(new Set(entries.map(({ where }) => where.precision))).toEqual(new Set(['forum', 'site']));
  });
});
