import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { unguardFormula } from '../../../lib/formats/delimited/formula-guard';
import { parseCsv } from '../../../lib/formats/delimited/parse-csv';
import { FORUM_COLUMNS } from '../../../tools/feed/face/forum-columns';
import { writeTable } from '../../../tools/feed/face/write-table';
import { aForum } from '../../lib/list/fixtures';
import { exampleList, filesOf } from './face-fixture';

const list = await exampleList();
const files = filesOf(list);

const Metadata = z.object({
  url: z.string(),
  'dc:license': z.object({ '@id': z.url() }),
  tableSchema: z.object({
    columns: z.array(
      z.object({
        name: z.string().regex(/^[a-z_]+$/),
        datatype: z.union([z.string(), z.object({ base: z.literal('string'), format: z.string() })]),
        separator: z.literal(' ').optional(),
        required: z.literal(true).optional(),
      }),
    ),
    primaryKey: z.union([z.string(), z.array(z.string())]),
  }),
});

const BY_TYPE = new Map([
  ['string', /./su],
  ['integer', /^-?\d+$/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['anyURI', /^https?:\/\/\S+$/],
]);

function rowsOf(path: string): readonly (readonly string[])[] {
  const parsed = parseCsv(files.get(path) ?? '');
  return parsed.ok ? parsed.rows : [];
}

describe.each([
  ['forums.csv', list.forums.length],
  ['plans.csv', list.plans.reduce((sum, { forums }) => sum + forums.length, 0)],
])('%s', (path, count) => {
  const [names = [], ...rows] = rowsOf(path);
  const metadata = Metadata.parse(JSON.parse(files.get(`${path}-metadata.json`) ?? ''));
  const { columns, primaryKey } = metadata.tableSchema;

  test('has a row for each, in UTF-8 without a byte-order mark, its lines ended by CR LF', () => {
    expect(rows).toHaveLength(count);
    expect(files.get(path)?.startsWith('\u{FEFF}')).toBe(false);
    expect(files.get(path)).toMatch(/\r\n$/);
    expect(files.get(path)?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is what its metadata says: columns, types, required cells and key', () => {
    expect(metadata.url).toBe(path);
    expect(metadata['dc:license']['@id']).toContain('open-government-licence');
    expect(columns.map(({ name }) => name)).toEqual(names);
    const wrong = rows.flatMap((row) =>
      columns.flatMap(({ name, datatype, separator, required }, place) => {
        const cell = row[place] ?? '';
        if (cell === '') return required ? [`${name} is blank`] : [];
        const form = typeof datatype === 'string' ? BY_TYPE.get(datatype) : new RegExp(datatype.format);
        const values = separator === undefined ? [cell] : cell.split(separator);
        return values.filter((value) => !form?.test(value)).map((value) => `${name} is ${value}`);
      }),
    );
    expect(wrong).toEqual([]);
    const keys = [primaryKey].flat().map((name) => names.indexOf(name));
    expect(new Set(rows.map((row) => keys.map((place) => row[place]).join(' '))).size).toBe(rows.length);
  });
});

test('the addresses of a forum are those where its pages begin', () => {
  const [names = [], ...rows] = rowsOf('forums.csv');
  const farming = rows.find(([id]) => id === 'the-farming-forum');
  expect(farming?.[names.indexOf('addresses')]?.split(' ')).toContain(
    'https://thefarmingforum.co.uk/index.php?threads/',
  );
});

test('whatever a forum is called, its row comes back as it was, and no spreadsheet runs it', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .chain((text) => fc.constantFrom(text, `=${text}`, `+1${text}`, `@${text}`, `"${text}`, `a\r\n,${text}`))
    .filter((text) => text.trim() !== '' && text.isWellFormed());
  fc.assert(
    fc.property(words, (name) => {
      const parsed = parseCsv(writeTable(FORUM_COLUMNS, [{ ...aForum(), name }]));
      const cell = (parsed.ok && parsed.rows[1]?.[1]) || '';
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(unguardFormula(cell)).toBe(name);
    }),
  );
});
