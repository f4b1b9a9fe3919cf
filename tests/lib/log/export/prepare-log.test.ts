import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/log/entry';
import { prepareLog, readPrepared, sendOut } from '../../../../lib/log/export/prepare-log';
import { surveyLog } from '../../../../lib/log/export/survey-log';
import { aboutLog, makeLogFile } from '../../../../lib/log/make-log-file';
import { digest } from '../digest';
import { entry as anyEntry, tombstone } from '../arbitraries';
import { anAnswer } from '../examples';
import { memorySource } from '../memory-source';

const FACTS = { organisation: 'department-for-education', list: null, now: '2026-12-31T17:00:00.000Z' };
const UNWATCHED = { onProgress: () => {}, isNoteworthy: () => false };

const log = fc.uniqueArray(anyEntry, { maxLength: 12, selector: ({ id }) => id });
const choice = fc.record({
  period: fc.constantFrom({ from: '2019-12-31', to: '2036-01-01' }, { from: '2024-04-01', to: '2029-03-31' }),
  places: fc.constantFrom(null, ['parents-corner']),
  detail: fc.record({ threads: fc.boolean(), ownWords: fc.boolean() }),
  pseudonym: fc.constant('Adviser 7'),
  team: fc.constant(''),
});

async function all(batches: AsyncIterable<readonly Entry[]>): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const batch of batches) entries.push(...batch);
  return entries;
}

describe('An export that is looked through before it leaves', () => {
  it('holds just what the log file of the same choice holds, whatever the log and however it is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        log,
        fc.array(tombstone, { maxLength: 2 }),
        choice,
        fc.integer({ min: 1, max: 5 }),
        async (entries, tombstones, chosen, batch) => {
          const source = memorySource(entries, tombstones, batch);
          const prepared = await prepareLog(source, aboutLog(chosen, FACTS), UNWATCHED);
          const file = await makeLogFile({ entries, tombstones }, chosen, FACTS, digest);
          expect(prepared).toMatchObject({ entries: file.entries.length, tombstones });
          expect(await all(sendOut(source, prepared).batches())).toEqual(file.entries);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows any of its rows without reading those long before', async () => {
    const entries = Array.from({ length: 3000 }, (_, n) => ({
      ...anAnswer,
      id: `0193a4c5-6b1e-7c3d-8f2a-${String(n).padStart(12, '0')}`,
      at: new Date(Date.UTC(2026, 9, 1) + n * 60_000).toISOString(),
    }));
    let read = 0;
    const source = memorySource(entries, [], 100);
    const counted: typeof source = {
      ...source,
      async *batches(range) {
        for await (const batch of source.batches(range)) {
          read += batch.length;
          yield batch;
        }
      },
    };
    const about = aboutLog(
      {
        period: { from: '2026-10-01', to: '2026-12-31' },
        places: null,
        detail: { threads: true, ownWords: true },
        pseudonym: '',
        team: '',
      },
      FACTS,
    );
    const prepared = await prepareLog(counted, about, UNWATCHED);
    for (const first of [0, 499, 500, 1234, 2990]) {
      read = 0;
      expect(await readPrepared(counted, prepared, first, 20)).toEqual(entries.slice(first, first + 20));
      expect(read).toBeLessThanOrEqual(700);
    }
    expect(await readPrepared(counted, prepared, 3000, 20)).toEqual([]);
  });

  it('ends at once when it is told to stop', async () => {
    let looked = 0;
    const stop = (): never => {
      looked += 1;
      throw new Error('stopped');
    };
    const source = memorySource([anAnswer, { ...anAnswer, at: '2026-11-20T00:00:00.000Z' }], [], 1);
    const about = aboutLog(
      {
        period: { from: '2026-10-01', to: '2026-12-31' },
        places: null,
        detail: { threads: true, ownWords: true },
        pseudonym: '',
        team: '',
      },
      FACTS,
    );
    await expect(prepareLog(source, about, { ...UNWATCHED, onProgress: stop })).rejects.toThrow('stopped');
    expect(looked).toBe(1);
  });
});

describe('The survey of a log', () => {
  it('says how many, from when to when, and where', async () => {
    const elsewhere: Entry = {
      ...anAnswer,
      id: '0193a4c5-6b1e-7c3d-8f2a-000000000002',
      at: '2026-11-20T00:00:00.000Z',
      where: { precision: 'site', host: 'allotments.example' },
    };
    expect(await surveyLog(memorySource([anAnswer, elsewhere]))).toEqual({
      entries: 2,
      span: { first: anAnswer.at, last: elsewhere.at },
      places: [
        { place: 'parents-corner', is: 'forum' },
        { place: 'allotments.example', is: 'site' },
      ],
    });
    expect(await surveyLog(memorySource([]))).toEqual({ entries: 0, span: null, places: [] });
  });
});
