import { webcrypto } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { parseCsv } from '../../lib/formats/delimited/parse-csv';
import { fromLines } from '../../lib/formats/lines/from-lines';
import { escapeXml } from '../../lib/formats/sheet/escape-xml';
import { fromTable } from '../../lib/formats/table/from-table';
import { addDays, dayInLondon, quarterOf } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { readLogFile } from '../../lib/log/read-log-file';
import type { ActivityPage } from '../../tools/browsers/activity-page';
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

const TEXT_KINDS = ['json', 'summary', 'csvForExcel', 'csv', 'ndjson'] as const;

/** Downloads every text format, and holds each file against the bytes that were shown. By extension. */
async function takeTexts(desk: Desk, log: ActivityPage): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const kind of TEXT_KINDS) {
    await log.chooseKind(say(`export.format.${kind}.name`));
    const shown = await log.lookInside();
    for (const name of await log.download()) {
      const bytes = await takeDownload(desk, name);
      const differs = name === shown.name && !bytes.equals(Buffer.from(shown.content, 'utf8'));
      expect(differs, `${name} differs from what was shown`).toBe(false);
      texts.set(name.slice(name.indexOf('.') + 1), bytes.toString('utf8'));
    }
    expect(shown.isWhole).toBe(true);
  }
  return texts;
}

/** Downloads a kind of file that is no text. */
async function takePackage(desk: Desk, log: ActivityPage, kind: 'ods' | 'xlsx'): Promise<Buffer> {
  await log.chooseKind(say(`export.format.${kind}.name`));
  const [name = ''] = await log.download();
  expect(name.endsWith(`.${kind}`)).toBe(true);
  return takeDownload(desk, name);
}

function textOf(texts: ReadonlyMap<string, string>, extension: string): string {
  const text = texts.get(extension);
  if (text === undefined)
    throw new Error(`There is no ${extension} file among ${[...texts.keys()].join(', ')}.`);
  return text;
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

  it('hands over, byte for byte, what is shown of this quarter', async () => {
    await log.preview('Adviser 7');
    const table = await log.previewedTable();
    const texts = await takeTexts(desk, log);
    const json = textOf(texts, 'json');
    const csv = textOf(texts, 'csv');

    const thisQuarter = kept.slice(1);
    expect(thisQuarter.map(({ act }) => act.kind)).toEqual(['answer', 'listening', 'barrier']);
    expect(await entriesOfJson(json)).toEqual(thisQuarter);
    expect(JSON.parse(json)).toMatchObject({
      author: { pseudonym: 'Adviser 7' },
      counts: { answer: 1, barrier: 1 },
    });
    const { rows, entries } = readTable(csv);
    expect(rows).toEqual(table);
    expect(entries).toEqual(thisQuarter);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.startsWith('\u{FEFF}')).toBe(false);
    const [answer] = entries;
    expect(answer).toMatchObject({ where: { title: HARD_TITLE }, note: HARD_NOTE, minutes: 12 });

    const forExcel = textOf(texts, 'excel.csv');
    expect(forExcel.startsWith('\u{FEFF}')).toBe(true);
    expect(readTable(forExcel.slice(1)).entries.map(({ id }) => id)).toEqual(thisQuarter.map(({ id }) => id));
    expect(fromLines(textOf(texts, 'ndjson'))).toEqual({ entries: thisQuarter, refused: [] });
    for (const part of [escapeXml(HARD_TITLE), escapeXml(HARD_NOTE), 'Codes expire and nobody is told.']) {
      expect(textOf(texts, 'html')).toContain(part);
    }
  });

  it('tells in the metadata what each column of the table means', async () => {
    const [names] = await log.previewedTable();
    await log.chooseKind(say('export.format.csv.name'));
    const [csv, metadata = ''] = await log.download();
    expect(metadata).toBe(`${csv}-metadata.json`);
    const described = JSON.parse((await takeDownload(desk, metadata)).toString('utf8')) as {
      url: string;
      tableSchema: { columns: readonly { name: string }[] };
    };
    await takeDownload(desk, csv ?? '');
    expect(described.url).toBe(csv);
    expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(names);
  });

  it('hands over spreadsheets that open, with the very words in them', async () => {
    const ods = unzipSync(await takePackage(desk, log, 'ods'));
    const content = strFromU8(ods['content.xml'] ?? new Uint8Array());
    const xlsx = unzipSync(await takePackage(desk, log, 'xlsx'));
    const sheet = strFromU8(xlsx['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    for (const xml of [content, sheet]) {
      for (const text of [HARD_TITLE, HARD_NOTE]) expect(xml).toContain(escapeXml(text));
      expect(xml).not.toMatch(/table:formula|<f>/);
    }
    expect(Object.keys(ods)[0]).toBe('mimetype');
  });

  it('holds the last quarter when the last quarter is chosen', async () => {
    await log.changeChoices();
    await log.choosePeriod(say('export.lastQuarter'));
    await log.preview();
    const texts = await takeTexts(desk, log);
    expect(await entriesOfJson(textOf(texts, 'json'))).toEqual(kept.slice(0, 1));
    expect(readTable(textOf(texts, 'csv')).rows).toEqual(await log.previewedTable());
  });

  it('holds the whole log when the whole log is chosen', async () => {
    await log.changeChoices();
    await log.choosePeriod(say('export.all'));
    await log.preview();
    const texts = await takeTexts(desk, log);
    expect(await entriesOfJson(textOf(texts, 'json'))).toEqual(kept);
    expect(readTable(textOf(texts, 'csv')).entries).toEqual(kept);
  });

  it('lets nothing leave that was left out: no thread, no title, none of the own words', async () => {
    await log.changeChoices();
    await log.tick(say('export.threads'));
    await log.tick(say('export.ownWords'));
    await log.preview();
    const texts = await takeTexts(desk, log);
    const packages = [
      ...Object.values(unzipSync(await takePackage(desk, log, 'ods'))),
      ...Object.values(unzipSync(await takePackage(desk, log, 'xlsx'))),
    ].map((bytes) => strFromU8(bytes));
    const all = [...texts.values(), ...packages, ...(await log.previewedTable()).flat()].join('\n');
    for (const secret of [HARD_TITLE, 'HYPERLINK', HARD_NOTE, 'Codes expire', '/threads/']) {
      expect(all).not.toContain(secret);
    }
    const entries = await entriesOfJson(textOf(texts, 'json'));
    expect(entries.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    expect(new Set(entries.map(({ where }) => where.precision))).toEqual(new Set(['forum', 'site']));
  });
});
