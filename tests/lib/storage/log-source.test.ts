import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/log/entry';
import { type InstantRange, secondOf } from '../../../lib/log/export/log-source';
import { byInstant } from '../../../lib/log/merge-logs';
import { Database } from '../../../lib/storage/database';
import { toRow } from '../../../lib/storage/entry-row';
import { storedLogSource } from '../../../lib/storage/log-source';
import { entry as anyEntry } from '../log/arbitraries';
import { anAnswer } from '../log/examples';

let db: Database;
beforeEach(() => {
  db = new Database(`source-${Math.random()}`);
});
afterEach(() => db.delete());

async function batchesOf(range: InstantRange = {}): Promise<readonly (readonly Entry[])[]> {
  const batches: (readonly Entry[])[] = [];
  for await (const batch of storedLogSource(db).batches(range)) batches.push(batch);
  return batches;
}

const idOf = (n: number): string => `0193a4c5-6b1e-7c3d-8f2a-${String(n).padStart(12, '0')}`;

describe('The stored log, read from the oldest entry on', () => {
  it('gives every entry once, in the order of the instants and not of their text', async () => {
    // `…:00.5Z` comes before `…:00Z` as text, and after it in time.
    const instants = ['2026-11-14T12:00:00Z', '2026-11-14T12:00:00.5Z', '2026-11-14T12:00:00.25Z'];
    const at = fc.oneof(fc.constantFrom(...instants), fc.constant('2026-11-14T12:00:01Z'));
    const entry = fc.tuple(anyEntry, at, fc.boolean()).map(([one, near, isNear]) => ({
      ...one,
      ...(isNear && { at: near }),
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(entry, { maxLength: 12, selector: ({ id }) => id }),
        async (entries) => {
          await db.entries.clear();
          await db.entries.bulkPut(entries.map(toRow));
          expect((await batchesOf()).flat()).toEqual(entries.toSorted(byInstant));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('ends each batch with a whole second, also where one second has thousands', async () => {
    const entries = Array.from({ length: 4200 }, (_, n) => ({
      ...anAnswer,
      id: idOf(n),
      at: new Date(
        Date.UTC(2026, 10, 14) + (n < 900 ? n * 1000 : n < 3500 ? 900_000 + (n % 1000) : n * 1000),
      ).toISOString(),
    }));
    await db.entries.bulkPut(entries.map(toRow));
    const batches = await batchesOf();
    expect(batches.flat()).toEqual(entries.toSorted(byInstant));
    expect(batches.length).toBeGreaterThan(1);
    for (const [n, batch] of batches.entries()) {
      const next = batches[n + 1]?.[0];
      expect(next && secondOf(next.at)).not.toBe(secondOf(batch.at(-1)?.at ?? ''));
    }
    // Reading can begin again at any of them.
    for (const [first] of batches) {
      const again = (await batchesOf({ from: secondOf(first?.at ?? '') })).flat();
      expect(again[0]).toEqual(first);
    }
  });

  it('reads only what is asked for', async () => {
    await db.entries.bulkPut(
      ['2026-11-13', '2026-11-14', '2026-11-15'].map((day, n) =>
        toRow({ ...anAnswer, id: idOf(n), at: `${day}T00:00:00.000Z` }),
      ),
    );
    const found = await batchesOf({ from: '2026-11-14', until: '2026-11-15' });
    expect(found.flat().map(({ at }) => at)).toEqual(['2026-11-14T00:00:00.000Z']);
  });

  it('lets no row leave that is no entry any more', async () => {
    await db.entries.bulkPut([
      toRow(anAnswer),
      { ...toRow(anAnswer), id: idOf(1), entry: { broken: true } as never },
    ]);
    expect((await batchesOf()).flat()).toEqual([anAnswer]);
  });
});
