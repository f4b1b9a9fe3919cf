import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../lib/formats/delimited/parse-csv';
import { packFiles } from '../../../../lib/formats/request-pack/pack-files';
import type { Entry } from '../../../../lib/log/entry';
import { hideInAddress, hideWords, readWords } from '../../../../lib/log/request-pack/hide-words';
import { makePack } from '../../../../lib/log/request-pack/make-pack';
import {
  HIDABLE,
  NOTHING_REDACTED,
  type PackCover,
  type Redactions,
} from '../../../../lib/log/request-pack/request-pack';
import { entry } from '../../log/arbitraries';
import { anAnswer } from '../../log/examples';
import { WORDS } from './pack-examples';

const COVER: PackCover = {
  reference: 'FOI 2026/118',
  preparedBy: '',
  words: '',
  madeAt: '2026-11-21T15:00:00.000Z',
  searched: [{ name: 'Words', value: 'helpline' }],
  inLog: 40,
};

const named: Entry = {
  ...anAnswer,
  where: {
    precision: 'thread',
    forum: 'parents-corner',
    thread: 'https://parents-corner.example/threads/help-for-zarah-quillfeather.118',
    title: 'Help for Zarah Quillfeather, please',
  },
  issue: 'Zarah  Quillfeather’s code had expired.',
  note: 'Rang ZARAH\nQUILLFEATHER back. Zarahs are many.',
};

const filesOf = (found: readonly Entry[], redactions: Redactions, cover = COVER) =>
  packFiles(makePack(found, redactions, cover), WORDS);
const bytesOf = (...given: Parameters<typeof filesOf>): string =>
  filesOf(...given)
    .flatMap(({ name, content }) => [name, String(content)])
    .join('\n');
const hiding = (...words: string[]): Redactions => ({
  ...NOTHING_REDACTED,
  words: words.map((one) => ({ words: one, reason: 'Personal data of somebody else, section 40(2)' })),
});

describe('words that are redacted', () => {
  it('go wherever they stand as whole words, in any case, over lines, and out of addresses made of them', () => {
    const text = bytesOf([named], hiding('Zarah Quillfeather'));
    expect(text).not.toMatch(/quillfeather/i);
    expect(text).toContain('[redacted]');
    expect(text).toContain('Zarahs are many.');
    expect(text).toContain('Help for [redacted], please');
    expect(text).toContain('section 40(2)');
  });

  it('go from the cover note, from what was searched, from the reasons and from the names of the files too', () => {
    const text = bytesOf(
      [named],
      {
        ...hiding('Zarah Quillfeather'),
        leftOut: new Set(['nobody']),
        parts: new Map([[named.id, new Set(['note' as const])]]),
        partReason: 'It is about Zarah Quillfeather',
      },
      {
        ...COVER,
        reference: 'SAR Zarah Quillfeather',
        preparedBy: 'Zarah Quillfeather’s adviser',
        words: 'Dear Zarah Quillfeather',
        searched: [
          { name: 'Words', value: 'zarah quillfeather' },
          { name: 'Words', value: 'quillfeather code' },
          { name: 'Words', value: 'https://parents-corner.example/threads/help-for-zarah-quillfeather.118' },
        ],
      },
    );
    expect(text).not.toMatch(/quillfeather/i);
  });

  it('are in no exported byte, whatever they are and whatever the entries say', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{4,9}$/);
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 4 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' ', '\n', ', '),
        (found, secrets, between) => {
          const planted = found.map((one): Entry => ({
            ...one,
            note: `${one.note ?? ''}${between}${secrets.join(between)} ${secrets.at(-1)?.toUpperCase()}`,
            issue: secrets.join(' '),
            where: {
              precision: 'thread',
              forum: 'netmums',
              thread: `https://forum.example/t/${secrets.join('-')}/7`,
              title: `Re: ${secrets[0]}?`,
            },
          }));
          const cover = { ...COVER, words: secrets.join(' '), reference: secrets[0] ?? '' };
          const text = bytesOf(planted, hiding(...secrets), cover);
          for (const secret of secrets) {
            expect(text).not.toMatch(
              new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${secret}(?![\\p{L}\\p{N}\\p{M}])`, 'iu'),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are hidden together where they overlap, and counted each by itself', () => {
    expect(hideWords('Ann Lee Roy', ['Ann Lee', 'Lee Roy'])).toEqual({ text: '[redacted]', places: 1 });
    const pack = makePack([{ ...anAnswer, note: 'Ann Lee Roy' }], hiding('Ann Lee', 'Lee Roy'), COVER);
    expect(pack.hidden.map(({ places }) => places)).toEqual([1, 1]);
  });

  it('leave other words alone: Ann is not in Annual, nor in an annual address', () => {
    expect(hideWords('The Annual review, Ann.', ['Ann']).text).toBe('The Annual review, [redacted].');
    expect(hideInAddress('https://a.example/annual-review', ['Ann']).places).toBe(0);
    expect(hideInAddress('https://a.example/t/janesmith/2', ['Jane Smith']).places).toBe(1);
    expect(hideInAddress('https://a.example/t/caf%C3%A9-society', ['Cafe']).places).toBe(1);
  });

  it('have a letter or a number in them', () => {
    expect(readWords('  Ann \n Lee ')).toBe('Ann Lee');
    expect(readWords(' – ')).toBeNull();
    expect(readWords('[redacted]'.slice(1, -1))).toBeNull();
  });
});

describe('a pack for a request', () => {
  it('holds nothing of a part that was redacted as a whole', () => {
    for (const part of HIDABLE) {
      const secret: Entry = {
        ...anAnswer,
        act: { kind: 'signpost', pages: ['https://www.gov.uk/secret-pages'] },
        where:
          part === 'site'
            ? { precision: 'site', host: 'secret-site.example' }
            : {
                precision: 'thread',
                forum: 'netmums',
                thread: 'https://forum.example/secret-thread',
                title: 'secret-title',
              },
        issue: 'secret-issue',
        note: 'secret-note',
      };
      const text = bytesOf([secret], { ...NOTHING_REDACTED, parts: new Map([[secret.id, new Set([part])]]) });
      expect(text).not.toContain(`secret-${part}`);
      expect(text).toContain('[redacted]');
    }
  });

  it('says how many were found and given, what was left out and why, and holds nothing of it', () => {
    const other: Entry = { ...named, id: '0193a000-0000-7000-8000-000000000009', note: 'Nothing else.' };
    const redactions = { ...NOTHING_REDACTED, leftOut: new Set([named.id]), leftOutReason: 'Not about her' };
    const pack = makePack([named, other], redactions, COVER);
    expect(pack).toMatchObject({ found: 2, leftOut: { entries: 1, reason: 'Not about her' } });
    expect(pack.entries.map(({ number, note }) => [number, note])).toEqual([[1, 'Nothing else.']]);
    const text = bytesOf([named, other], redactions);
    expect(text).not.toContain('Zarahs');
    expect(text).toContain('1: Not about her');
  });

  it('is a page that asks nothing of anybody, and a table with a row for each entry', () => {
    const [page, table] = filesOf([named, { ...anAnswer, note: '=1+1 <script>' }], NOTHING_REDACTED);
    expect([page?.name, table?.name]).toEqual([
      'take-part-request_foi-2026-118_2026-11-21.html',
      'take-part-request_foi-2026-118_2026-11-21.csv',
    ]);
    expect(page?.content).not.toMatch(/<script|<a |src=|url\(/);
    expect(page?.content).toContain("default-src 'none'");
    const parsed = parseCsv(String(table?.content));
    if (!parsed.ok) throw new Error('No CSV.');
    expect(parsed.rows).toHaveLength(3);
    expect(parsed.rows[2]).toContain("'=1+1 <script>");
  });
});
