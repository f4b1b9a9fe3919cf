import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/log/canonical-json';
import { LogFile } from '../../../lib/log/log-file';
import { cutCanonicalEntries } from '../../../lib/log/cut-entries';
import { logFileText } from '../../../lib/log/log-file-text';
import { type ExportChoice, type ExportFacts, makeLogFile } from '../../../lib/log/make-log-file';
import { readLogFile } from '../../../lib/log/read-log-file';
import { anyText, entry, instant, tombstone } from './arbitraries';
import { digest } from './digest';
import { anAnswer } from './examples';

const CHOICE: ExportChoice = {
  period: { from: '2026-10-01', to: '2026-12-31' },
  places: null,
  detail: { threads: true, ownWords: true },
  pseudonym: ' Officer\n7 ',
  team: '',
};
const FACTS: ExportFacts = {
  organisation: 'department-for-education',
  list: { feed: 'take-part-example', sequence: 37 },
  now: '2026-12-31T17:00:00.000Z',
};
const tomb = { id: '0193a4c5-6b1e-7c3d-8f2a-ffffffffffff', revision: 2, deletedAt: '2026-11-15T09:00:00Z' };
const log = { entries: [anAnswer], tombstones: [tomb] };

const made = () => makeLogFile(log, CHOICE, FACTS, digest);
const read = (value: unknown) => readLogFile(JSON.stringify(value), digest);
const sumOf = (entries: unknown) => createHash('sha256').update(canonicalJson(entries)).digest('hex');

const entriesOf = (text: string): unknown => (JSON.parse(text) as { readonly entries: unknown }).entries;

describe('A log file', () => {
  it('says what it is, who it is from, for which days, and holds the entries', async () => {
    expect(await made()).toEqual({
      format: 'take-part-log',
      version: 1,
      createdAt: '2026-12-31T17:00:00.000Z',
      author: { pseudonym: 'Officer 7', team: null, organisation: 'department-for-education' },
      period: { from: '2026-10-01', to: '2026-12-31' },
      places: null,
      detail: { threads: true, ownWords: true },
      list: { feed: 'take-part-example', sequence: 37 },
      counts: {
        answer: 1,
        correction: 0,
        signpost: 0,
        clinic: 0,
        referral: 0,
        consultation: 0,
        'operator-contact': 0,
        listening: 0,
        barrier: 0,
      },
      sha256: sumOf([anAnswer]),
      entries: [anAnswer],
      tombstones: [tomb],
    });
  });

  it('holds no more than its author chose', async () => {
    const entries = [
      { ...anAnswer, note: 'Thanked us' },
      { ...anAnswer, at: '2026-09-30T22:59:59Z' },
    ];
    const detail = { threads: false, ownWords: false };
    const choice = { ...CHOICE, detail, places: ['parents-corner'] };
    const file = await makeLogFile({ entries, tombstones: [] }, choice, FACTS, digest);
    expect(file.entries).toEqual([{ ...anAnswer, where: { precision: 'forum', forum: 'parents-corner' } }]);
    expect(file.counts.answer).toBe(1);
    expect(file.places).toEqual(['parents-corner']);
  });

  it('comes back exactly as it was, whatever Unicode it holds', async () => {
    const whole = { ...CHOICE, period: { from: '2020-01-01', to: '2036-01-01' } };
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 6 }),
        fc.array(tombstone, { maxLength: 3 }),
        anyText,
        instant,
        async (entries, tombstones, pseudonym, now) => {
          const file = await makeLogFile(
            { entries, tombstones },
            { ...whole, pseudonym, team: pseudonym },
            { ...FACTS, now },
            digest,
          );
          expect(LogFile.parse(file)).toEqual(file);
          // Through bytes, as a file goes.
          const text = new TextDecoder().decode(new TextEncoder().encode(logFileText(file)));
          expect(await readLogFile(text, digest)).toEqual({ ok: true, file, refused: [] });
          const cut = cutCanonicalEntries(new TextEncoder().encode(text));
          expect(cut && new TextDecoder().decode(cut)).toBe(canonicalJson(entriesOf(text)));
        },
      ),
    );
  });
});

describe('Reading a log file', () => {
  it('refuses what is no JSON, and what is JSON but not ours', async () => {
    expect(await readLogFile('id,revision\r\n', digest)).toEqual({ ok: false, reason: 'not-json' });
    expect(await readLogFile('', digest)).toEqual({ ok: false, reason: 'not-json' });
    for (const other of [null, [], 7, {}, { format: 'another', version: 1 }]) {
      expect(await read(other)).toEqual({ ok: false, reason: 'not-a-log-file' });
    }
  });

  it('refuses a newer version by its number rather than guessing', async () => {
    expect(await read({ format: 'take-part-log', version: 2, all: 'different' })).toEqual({
      ok: false,
      reason: 'newer-version',
      version: 2,
    });
  });

  it('refuses a file that was changed on its way', async () => {
    const file = await made();
    const changed = { ...file, entries: [{ ...anAnswer, minutes: 90 }] };
    expect(await read(changed)).toEqual({ ok: false, reason: 'wrong-checksum' });
    expect(await read({ ...file, entries: [] })).toEqual({ ok: false, reason: 'wrong-checksum' });
  });

  it('minds neither the order of fields, nor white space, nor a byte-order mark', async () => {
    const file = await made();
    const turned = Object.fromEntries(Object.entries(file).toReversed());
    const text = `\uFEFF${JSON.stringify(turned, null, '\t').replaceAll('\n', '\r\n')}`;
    expect(await readLogFile(text, digest)).toEqual({ ok: true, file, refused: [] });
  });

  it('names a wrong field of the file itself', async () => {
    expect(await read({ ...(await made()), period: { from: '2026-10-01', to: 'now' } })).toEqual({
      ok: false,
      reason: 'bad-field',
      field: 'period.to',
    });
    expect(await read({ ...(await made()), entries: 'none' })).toEqual({
      ok: false,
      reason: 'bad-field',
      field: 'entries',
    });
  });

  it('refuses a bad entry by number and field, and keeps all others', async () => {
    const second = { ...anAnswer, id: '0193a4c5-6b1e-7c3d-8f2a-aaaaaaaaaaaa' };
    const entries = [
      anAnswer,
      { ...anAnswer, act: { kind: 'applause' } },
      second,
      { ...anAnswer, minutes: -1 },
    ];
    const tombstones = [tomb, { id: 'x' }];
    const answer = await read({ ...(await made()), entries, tombstones, sha256: sumOf(entries) });
    expect(answer).toMatchObject({
      ok: true,
      file: { entries: [anAnswer, second], tombstones: [tomb] },
      refused: [
        { of: 'entries', row: 2, field: 'act.kind' },
        { of: 'entries', row: 4, field: 'minutes' },
        { of: 'tombstones', row: 2, field: 'id' },
      ],
    });
  });

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.json()), async (text) => {
        expect((await readLogFile(text, digest)).ok).toBe(false);
      }),
    );
  });
});

describe('Canonical JSON', () => {
  it('is one text for one value, whatever order its fields were written in', () => {
    const value = { b: [1, null, { z: 'é', a: true }], a: undefined, '10': 'x', '9': '"' };
    expect(canonicalJson(value)).toBe('{"10":"x","9":"\\"","b":[1,null,{"a":true,"z":"é"}]}');
  });

  it('means the same as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
