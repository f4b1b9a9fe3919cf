import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinChunks } from '../../../../lib/formats/chunks/join-chunks';
import { writeSpreadsheet } from '../../../../lib/formats/ods';
import { writeWorkbook } from '../../../../lib/formats/xlsx';
import { writeZip } from '../../../../lib/formats/zip/write-zip';
import { entry as anyEntry } from '../../log/arbitraries';
import { anAnswer } from '../../log/examples';
import { bytesOf, formatCalled, outgoing } from '../outgoing';
import { readXml } from './read-xml';
import { readZip } from './read-zip';

const XML = /\.(?:xml|rels)$/;

async function* chunked(...chunks: readonly Uint8Array[]) {
  yield* chunks;
}

describe.each(['ods', 'xlsx'])('The package %s', (id) => {
  it('has nothing wrong for a ZIP or an XML validator, whatever the log holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 5 }), async (entries) => {
        const files = readZip(await bytesOf(formatCalled(id), outgoing(entries)));
        for (const { name, bytes } of files) {
          if (XML.test(name)) readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        }
        expect(files.filter(({ name }) => !XML.test(name)).map(({ name }) => name)).toEqual(
          id === 'ods' ? ['mimetype'] : [],
        );
      }),
      { numRuns: 100 },
    );
  });

  it('names in its own list every part that is in it, and no other', async () => {
    const files = readZip(await bytesOf(formatCalled(id), outgoing([anAnswer])));
    const list = files.find(({ name }) => /manifest\.xml$|\[Content_Types\]\.xml$/.test(name));
    const named: string[] = [];
    readXml(new TextDecoder().decode(list?.bytes), {
      onOpen: (_, attributes) => {
        const part = attributes.get('manifest:full-path') ?? attributes.get('PartName')?.slice(1);
        if (part !== undefined && part !== '/') named.push(part);
      },
    });
    const parts = files
      .map(({ name }) => name)
      .filter((name) => name !== 'mimetype' && name !== list?.name && !name.endsWith('.rels'));
    expect(named.toSorted()).toEqual(parts.toSorted());
  });

  it('begins another sheet where one is full', async () => {
    const log = outgoing(
      Array.from({ length: 7 }, () => anAnswer),
      { batch: 4 },
    );
    const files = readZip(await joinChunks(id === 'ods' ? writeSpreadsheet(log, 3) : writeWorkbook(log, 3)));
    const rows: number[] = [];
    for (const { name, bytes } of files) {
      if (!/content\.xml$|sheet\d\.xml$/.test(name)) continue;
      readXml(new TextDecoder().decode(bytes), {
        onOpen: (tag) => {
          if (tag === 'table:table' || tag === 'worksheet') rows.push(0);
          if (tag === 'table:table-row' || tag === 'row') rows.push((rows.pop() ?? 0) + 1);
        },
      });
    }
    // With their line of names; the last sheet tells about the others.
    expect(rows.slice(0, -1)).toEqual([4, 4, 2]);
  });
});

describe('The package ods', () => {
  it('has `mimetype` first, stored and without an extra field', async () => {
    const bytes = await bytesOf(formatCalled('ods'), outgoing([anAnswer]));
    const [first] = readZip(bytes);
    expect(first).toMatchObject({ name: 'mimetype', method: 'stored', extra: 0 });
    expect(new TextDecoder().decode(bytes.subarray(30, 84))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    );
  });
});

describe('A ZIP archive', () => {
  it('holds whatever bytes it is given, however they are cut', async () => {
    const part = fc.record({
      name: fc.stringMatching(/^[a-zŵ]{1,9}$/),
      chunks: fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }),
      mayBeHuge: fc.boolean(),
      isStored: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(part, { maxLength: 4, selector: ({ name }) => name }),
        async (parts) => {
          async function* zipped() {
            for (const { name, chunks, mayBeHuge, isStored } of parts) {
              yield isStored
                ? { name, stored: new Uint8Array(Buffer.concat(chunks)) }
                : { name, deflated: chunked(...chunks), mayBeHuge };
            }
          }
          const files = readZip(await joinChunks(writeZip(zipped(), '2026-12-31T17:00:00.000Z')));
          expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')])).toEqual(
            parts.map(({ name, chunks }) => [name, Buffer.concat(chunks).toString('hex')]),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('The strict readers of these tests', () => {
  it.each([
    ['<a><b></a></b>', 'closes <b>'],
    ['<a x="1" x="2"/>', 'stands twice'],
    ['<a>&nbsp;</a>', 'bare “&”'],
    ['<a>&</a>', 'bare “&”'],
    ['<a b="<"/>', 'No tag'],
    ['<a/><b/>', '2 roots'],
    ['<n:a/>', 'not declared'],
    ['<a>\u{1}</a>', 'cannot hold'],
    ['<a>&#1;</a>', 'cannot hold'],
    ['<a>]]></a>', '“]]>” in a text'],
    ['<a', 'No tag'],
    ['x<a/>', 'outside of the root'],
  ])('refuse %j', (xml, why) => {
    expect(() => readXml(xml)).toThrow(why);
  });

  it.each([30, 60, 300])('refuse an archive of which byte %i was changed', async (at) => {
    const bytes = await bytesOf(formatCalled('xlsx'), outgoing([anAnswer]));
    expect(readZip(bytes).length).toBeGreaterThan(4);
    // A name, or what was deflated: what is said depends on what it became.
    expect(() => readZip(bytes.with(at, (bytes[at] ?? 0) ^ 0xff))).toThrow(/name|checksum|bytes|invalid/);
  });
});
