import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/formats';
import { joinChunks } from '../../../lib/formats/chunks/join-chunks';
import { Entry } from '../../../lib/log/entry';
import { aboutLog } from '../../../lib/log/make-log-file';
import { chanceOf } from '../../../tools/bench/made-up/chance';
import { madeUpEntry, minutesApart } from '../../../tools/bench/made-up/log';
import { MADE_UP_WORDS } from '../../../tools/bench/made-up/summary-words';
import type { WayName } from '../../../tools/bench/benches/export/calls';
import { lookAtFile, seenOf } from '../../../tools/bench/benches/export/check/look-at-file';
import { READERS, type Reader } from '../../../tools/bench/benches/export/check/readers';
import { VIEWS } from '../../../tools/bench/benches/export/check/views';

const ABOUT = aboutLog(
  {
    period: { from: '1900-01-01', to: '2099-12-31' },
    places: null,
    detail: { threads: true, ownWords: true },
    pseudonym: 'Adviser 7',
    team: '',
  },
  { organisation: 'department-for-education', list: null, now: '2026-11-21T13:00:00.000Z' },
);

/** Oldest first, with what must survive: a comma, quotes, a line break, an ampersand, Welsh. */
function madeUpLog(): readonly Entry[] {
  const chance = chanceOf(7);
  const entries = Array.from({ length: 300 }, (_, n) => madeUpEntry(chance, n)).toReversed();
  return entries.map((entry, n) =>
    n % 50 === 0 ? { ...entry, note: `Tŷ & “bins”, "quoted" <${n}>\nand  another line` } : entry,
  );
}

function readerOf(way: WayName): Reader {
  const reader = READERS[way];
  if (!reader) throw new Error(`${way} writes no file.`);
  return reader;
}

async function write(id: string, entries: readonly Entry[]): Promise<Blob> {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no format ${id}.`);
  const log = {
    about: ABOUT,
    expected: entries.length,
    tombstones: [],
    async *batches() {
      yield entries;
    },
  };
  return new Blob([new Uint8Array(await joinChunks(format.write(log, MADE_UP_WORDS)))]);
}

function held(entries: readonly Entry[], { view }: Reader) {
  const { nameOf, rows } = VIEWS[view];
  return seenOf(new Set(entries.map(nameOf).filter((name) => name !== null)), rows(entries));
}

describe('A made-up log', () => {
  it.each([1, 100_000, 1_000_000])(
    'of %i entries goes back some years, and its oldest is an entry',
    (count) => {
      const oldest = madeUpEntry(chanceOf(count), count - 1, minutesApart(count));
      expect(Entry.safeParse(oldest).error).toBeUndefined();
      expect(oldest.at > '2020').toBe(true);
    },
  );
});

describe('What the bench sees in an exported file', () => {
  const log = madeUpLog();

  it.each(FORMATS.map(({ id }) => id))('is in %s just what the log holds', async (id) => {
    const reader = readerOf(`ours ${id}` as WayName);
    const seen = await lookAtFile(await write(id, log), reader, true);
    expect(seen).toEqual(held(log, reader));
  });

  it.each(FORMATS.map(({ id }) => id))('is something else in %s where one entry differs', async (id) => {
    const reader = readerOf(`ours ${id}` as WayName);
    const changed = log.map((entry, n) => (n === 9 ? { ...entry, act: { kind: 'clinic' as const } } : entry));
    const seen = await lookAtFile(await write(id, changed), reader, true);
    expect(seen.rows).not.toBe(held(log, reader).rows);
    expect(seen.names).toBe(held(log, reader).names);
  });

  it.each(FORMATS.map(({ id }) => id))('lacks in %s an entry that was not written', async (id) => {
    const reader = readerOf(`ours ${id}` as WayName);
    const seen = await lookAtFile(await write(id, log.slice(1)), reader, true);
    expect(seen.rows).toMatch(/^299, /);
    expect(seen).not.toEqual(held(log, reader));
  });

  it('is counted without reading every cell where a log is too long for that', async () => {
    const reader = readerOf('ours csv');
    const seen = await lookAtFile(await write('csv', log), reader, false);
    expect(seen).toEqual({ ...held(log, reader), rows: null });
  });
});
