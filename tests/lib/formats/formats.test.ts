import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/formats';
import { parseCsv } from '../../../lib/formats/delimited/parse-csv';
import type { WrittenFile } from '../../../lib/formats/format';
import { fromTable } from '../../../lib/formats/table/from-table';
import { logFileName } from '../../../lib/log/log-file-name';
import { makeLogFile } from '../../../lib/log/make-log-file';
import { readLogFile } from '../../../lib/log/read-log-file';
import { t } from '../../../lib/text';
import { entry as anyEntry } from '../log/arbitraries';
import { digest } from '../log/digest';
import { anAnswer } from '../log/examples';

const choice = {
  period: { from: '2020-01-01', to: '2036-01-01' },
  places: null,
  detail: { threads: true, ownWords: true },
  pseudonym: 'Officer 7',
  team: 'Childcare',
};
const facts = {
  organisation: 'department-for-education',
  list: { feed: 'take-part-example', sequence: 37 },
  now: '2026-12-31T17:00:00.000Z',
};
const fileOf = (entries: Parameters<typeof makeLogFile>[0]['entries']) =>
  makeLogFile({ entries, tombstones: [] }, choice, facts, digest);

const bytesOf = ({ content }: WrittenFile) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
const textOf = (file: WrittenFile) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(file));

async function written(id: string, entry = anAnswer): Promise<readonly WrittenFile[]> {
  const format = FORMATS.find((one) => one.id === id);
  return format?.write(await fileOf([entry]), 'log') ?? [];
}

describe('The menu of formats', () => {
  it('has a line for each file of the folder, and no other', () => {
    const files = readdirSync('lib/formats', { withFileTypes: true })
      .filter((item) => item.isFile() && !['index.ts', 'format.ts'].includes(item.name))
      .map((item) => item.name.replace('.ts', ''));
    expect(FORMATS.map((format) => format.id).toSorted()).toEqual(files.toSorted());
  });
});

describe.each(FORMATS)('The format $id', (format) => {
  it('has a name that people can read', () => {
    expect(t(format.nameKey)).not.toBe('');
  });

  it('writes files under the name it is given, its own first, none twice', async () => {
    const file = await fileOf([anAnswer]);
    const files = format.write(file, logFileName(file));
    expect(files[0]).toMatchObject({
      name: `take-part-log_department-for-education_2020-01-01_2036-01-01.${format.extension}`,
      mediaType: format.mediaType,
    });
    expect(new Set(files.map((one) => one.name)).size).toBe(files.length);
  });

  it('writes the same bytes for the same log, UTF-8 without a byte-order mark, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
        const [first, second] = [await fileOf(entries), await fileOf(entries)].map((file) =>
          format.write(file, 'log'),
        );
        expect(first).toEqual(second);
        for (const one of first ?? []) expect(textOf(one).startsWith('\u{FEFF}')).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('writes a log without entries', async () => {
    expect(bytesOf(format.write(await fileOf([]), 'log')[0]).length).toBeGreaterThan(0);
  });
});

describe('JSON', () => {
  it('is the log file, and reads back whole', async () => {
    const [file] = await written('json');
    expect(await readLogFile(file ? textOf(file) : '', digest)).toEqual({
      ok: true,
      file: await fileOf([anAnswer]),
      refused: [],
    });
  });
});

describe('CSV', () => {
  it('reads back as the same entries', async () => {
    const [table] = await written('csv');
    const parsed = parseCsv(table ? textOf(table) : '');
    expect(parsed.ok && fromTable(parsed.rows)).toEqual({ ok: true, entries: [anAnswer], refused: [] });
  });

  it('has metadata beside it that name the file and each of its columns in order', async () => {
    const [table, described] = await written('csv');
    expect(described?.name).toBe('log.csv-metadata.json');
    const metadata = JSON.parse(described ? textOf(described) : '');
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(metadata.url).toBe(table?.name);
    const columns: { name: string; titles: string[]; required?: boolean }[] = metadata.tableSchema.columns;
    const firstLine = (table ? textOf(table) : '').split('\r\n')[0];
    expect(columns.map((column) => column.titles[0]).join(',')).toBe(firstLine);
    expect(columns.map((column) => column.name).join(',')).toBe(firstLine);
    expect(columns.filter((column) => column.required).map((column) => column.name)).toContain(
      metadata.tableSchema.primaryKey,
    );
    expect(metadata['dc:creator']).toBe('Officer 7, Childcare');
  });

  it('describes a column of fixed words by a pattern that its own cells fit', async () => {
    const [table, described] = await written('csv', {
      ...anAnswer,
      act: { kind: 'barrier', reason: 'no-time' },
      outcome: 'more-to-do',
      privateMessage: { captured: null },
    });
    const metadata = JSON.parse(described ? textOf(described) : '');
    const parsed = parseCsv(table ? textOf(table) : '');
    const [names = [], row = []] = parsed.ok ? parsed.rows : [];
    const patterned = metadata.tableSchema.columns.filter(
      (column: { datatype: { format?: string } }) => column.datatype.format !== undefined,
    );
    expect(patterned.map((column: { name: string }) => column.name)).toEqual([
      'kind',
      'detail',
      'disclosure',
      'outcome',
      'stance',
      'approach',
      'private_message',
    ]);
    for (const { name, datatype } of patterned) {
      expect(row[names.indexOf(name)]).toMatch(new RegExp(datatype.format, 'u'));
    }
  });
});
