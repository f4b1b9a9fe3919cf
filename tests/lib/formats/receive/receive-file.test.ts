import * as fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../lib/formats/csv';
import { receiveFile } from '../../../../lib/formats/receive/receive-file';
import type { ReceiveLimits } from '../../../../lib/formats/receive/received';
import { logFileText } from '../../../../lib/log/log-file-text';
import { makeLogFile } from '../../../../lib/log/make-log-file';
import { entry } from '../../log/arbitraries';
import { digest } from '../../log/digest';
import { anAnswer } from '../../log/examples';
import { outgoing, textOf } from '../outgoing';

const made = (entries = [anAnswer]) =>
  makeLogFile(
    { entries, tombstones: [] },
    {
      period: { from: '2000-01-01', to: '2099-12-31' },
      places: null,
      detail: { threads: true, ownWords: true },
      pseudonym: 'Officer 7',
      team: 'Childcare',
    },
    { organisation: 'department-for-education', list: null, now: '2026-12-31T17:00:00.000Z' },
    digest,
  );
const logText = async () => logFileText(await made());
const tableText = (entries = [anAnswer]) => textOf(csv, outgoing(entries));
const receive = (content: string | Uint8Array, limits?: ReceiveLimits) =>
  receiveFile(
    { name: 'from-a-colleague', bytes: typeof content === 'string' ? strToU8(content) : content },
    { digest, ...(limits && { limits }) },
  );
const refusal = async (content: string | Uint8Array, limits?: ReceiveLimits) => {
  const [first] = await receive(content, limits);
  return first && !first.ok ? first.reason : first;
};
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text, (one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]).flat(),
  ]);

describe('A file that a colleague sent', () => {
  it('is a log file, plain, packed, in UTF-16 or laid out anew, and says who it is from', async () => {
    const text = await logText();
    for (const content of [text, gzipSync(strToU8(text)), utf16(text), JSON.stringify(JSON.parse(text))]) {
      const [received] = await receive(content);
      expect(received).toMatchObject({
        ok: true,
        refused: [],
        file: { author: { pseudonym: 'Officer 7', team: 'Childcare' }, entries: [anAnswer] },
      });
    }
  });

  it('is the same file under any name, and another one when a byte differs', async () => {
    const hashOf = async (text: string) => {
      const [received] = await receive(text);
      return received?.ok && received.file.sha256;
    };
    const text = await logText();
    expect(await hashOf(text)).toBe(await hashOf(text));
    expect(await hashOf(`${text}\n`)).not.toBe(await hashOf(text));
  });

  it('is a table of ours, as we wrote it, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(entry, { maxLength: 4, selector: ({ id }) => id }), async (entries) => {
        const text = await tableText(entries);
        const [received] = await receive(text);
        expect(received).toMatchObject({ ok: true, refused: [] });
        // A blank cell is not given, be it an empty note or none: the same table comes of both.
        expect(await tableText(received?.ok ? [...received.file.entries] : [])).toBe(text);
      }),
    );
  });

  it('is a table that Excel saved again: semicolons, British days, a byte-order mark, UTF-16, blank lines', async () => {
    const followed = { ...anAnswer, followUp: { due: '2026-12-01', done: null } };
    const text = await tableText([followed]);
    const british = text.replaceAll(/(?<=,)(\d{4})-(\d{2})-(\d{2})(?=,)/g, '$3/$2/$1');
    expect(british).toContain('01/12/2026');
    const semicolons = british.replaceAll(',', ';');
    for (const content of [
      `\uFEFF${semicolons}`,
      `sep=;\r\n${semicolons}`,
      utf16(semicolons),
      `${british}\r\n,,,\r\n`,
    ]) {
      const [received] = await receive(content);
      expect(received).toMatchObject({ ok: true, refused: [], file: { entries: [followed] } });
    }
  });

  it('loses no good row to a bad one, and tells each bad one by line, field, value and problem', async () => {
    const [names = '', row = ''] = (await tableText()).split('\r\n');
    const lines = [
      names,
      row,
      row.replace(',answer,', ',chat,'),
      '"never closed',
      'too;short',
      row.replace('0193', 'O193'),
    ];
    const [received] = await receive(lines.join('\r\n'));
    expect(received).toMatchObject({
      ok: true,
      file: { entries: [anAnswer] },
      refused: [
        { in: 'table', row: 3, field: 'act.kind', value: 'chat', problem: 'not-one-of' },
        { in: 'table', row: 4, problem: 'open-quote' },
        { in: 'table', row: 5, problem: 'too-few-cells' },
        { in: 'table', row: 6, field: 'id', problem: 'not-an-id' },
      ],
    });
  });

  it('refuses alone a note as long as a book, absurd minutes and a key that pollutes', async () => {
    const file = await made();
    const rows = [
      { ...anAnswer, note: 'x'.repeat(5_000_000) },
      { ...anAnswer, minutes: -5 },
      { ...anAnswer, minutes: 1e9 },
      JSON.parse('{"__proto__":{"schema":1}}') as typeof anAnswer,
      anAnswer,
    ];
    const { createHash } = await import('node:crypto');
    const { canonicalJson } = await import('../../../../lib/log/canonical-json');
    const sha256 = createHash('sha256').update(canonicalJson(rows)).digest('hex');
    const [received] = await receive(JSON.stringify({ ...file, entries: rows, sha256 }));
    expect(received).toMatchObject({
      ok: true,
      file: { entries: [anAnswer] },
      refused: [
        { row: 1, field: 'note', problem: 'too-long' },
        { row: 2, field: 'minutes', value: '-5', problem: 'too-small' },
        { row: 3, field: 'minutes', problem: 'too-large' },
        { row: 4, problem: 'missing' },
      ],
    });
    expect(Object.hasOwn(Object.prototype, 'schema')).toBe(false);
  });

  it.each([
    ['nothing', () => '', { why: 'empty' }],
    ['blanks', () => ' \n\t', { why: 'empty' }],
    ['a letter', () => 'Dear all,\nplease find', { why: 'not-ours' }],
    ['another JSON', () => '{"a":1}', { why: 'not-ours' }],
    ['half a log file', async () => (await logText()).slice(0, 300), { why: 'cut-short' }],
    ['a changed one', async () => (await logText()).replace('"answer"', '"clinic"'), { why: 'changed' }],
    ['a newer one', () => '{"format":"take-part-log","version":9}', { why: 'newer-format', version: 9 }],
    [
      'deep nesting',
      () => `{"format":"take-part-log","version":1,"a":${'['.repeat(200_000)}`,
      { why: 'cut-short' },
    ],
    [
      'a table without a column',
      async () => (await tableText()).replace('disclosure', 'said'),
      { why: 'missing-column', column: 'disclosure' },
    ],
    [
      'a workbook',
      () => zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }),
      { why: 'workbook' },
    ],
    ['half a zip', () => zipSync({ 'a.csv': new Uint8Array(9000) }).slice(0, 40), { why: 'damaged' }],
    ['half a gzip', async () => gzipSync(strToU8(await logText())).slice(0, 200), { why: 'damaged' }],
  ])('is refused in one word when it is %s', async (_name, content, reason) => {
    expect(await refusal(await content())).toEqual(reason);
  });

  it('is a zip of files, each told by itself, with what systems put among them passed over', async () => {
    const packed = zipSync({
      'team/a.json': strToU8(await logText()),
      'team/b.json.gz': gzipSync(strToU8(await logText())),
      '__MACOSX/team/._a.json': strToU8('litter'),
      'team/readme.txt': strToU8('hello'),
    });
    const received = await receive(packed);
    expect(received.map((one) => [one.ok ? one.file.name : one.name, one.ok || one.reason.why])).toEqual([
      ['from-a-colleague/team/a.json', true],
      ['from-a-colleague/team/b.json', true],
      ['from-a-colleague/team/readme.txt', 'not-ours'],
    ]);
  });

  it('is stopped when it swells: a bomb of one file, of many bytes, of many files', async () => {
    const limits: ReceiveLimits = { file: 1_000_000, files: 10, total: 3_000_000 };
    const swollen = new Uint8Array(5_000_000);
    const medium = new Uint8Array(900_000);
    expect(await refusal(gzipSync(swollen), limits)).toEqual({ why: 'too-large', limit: 1_000_000 });
    expect(await refusal(zipSync({ 'a.json': swollen }), limits)).toEqual({
      why: 'too-large',
      limit: 1_000_000,
    });
    const five = zipSync({ a: medium, b: medium, c: medium, d: medium, e: medium });
    expect((await receive(five, limits)).some((one) => !one.ok && one.reason.why === 'too-large')).toBe(true);
    const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}`, strToU8('x')])));
    expect((await receive(many, limits)).some((one) => !one.ok && one.reason.why === 'too-many-files')).toBe(
      true,
    );
  });
});
