import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Log, mergeLogs } from '../../../lib/log/merge-logs';
import { reduceEntry } from '../../../lib/log/reduce-entry';
import { entry, tombstone } from './arbitraries';
import { anAnswer } from './examples';

const NOTHING: Log = { entries: [], tombstones: [] };
const log: fc.Arbitrary<Log> = fc.record({
  entries: fc.array(entry, { maxLength: 8 }),
  tombstones: fc.array(tombstone, { maxLength: 4 }),
});
const holds = (...entries: Log['entries']): Log => ({ entries, tombstones: [] });
const deleted = (revision: number): Log => ({
  entries: [],
  tombstones: [{ id: anAnswer.id, revision, deletedAt: '2026-11-15T09:00:00.000Z' }],
});
const ids = (of: Log) => [...of.entries, ...of.tombstones].map((item) => item.id);

describe('Joining two logs', () => {
  it('counts an entry that was sent twice once', () => {
    expect(mergeLogs(holds(anAnswer), holds(anAnswer))).toEqual(holds(anAnswer));
  });

  it('lets the higher revision stand', () => {
    const corrected = { ...anAnswer, revision: 2, note: 'It was Tuesday' };
    expect(mergeLogs(holds(corrected), holds(anAnswer))).toEqual(holds(corrected));
  });

  it('lets a deletion stand before the entry it deleted, and a restored entry before its deletion', () => {
    expect(mergeLogs(deleted(2), holds(anAnswer))).toEqual(deleted(2));
    const restored = { ...anAnswer, revision: 3 };
    expect(mergeLogs(deleted(2), holds(restored))).toEqual(holds(restored));
  });

  it('decides between two tellings of one revision the same way whichever came first', () => {
    const full = { ...anAnswer, note: 'Thanked us' };
    const brief = reduceEntry(full, { threads: false, ownWords: false });
    expect(mergeLogs(holds(full), holds(brief))).toEqual(mergeLogs(holds(brief), holds(full)));
    expect(mergeLogs(deleted(1), holds(anAnswer))).toEqual(deleted(1));
    const later = { ...brief, changedAt: '2026-11-14T12:40:00.001Z' };
    expect(mergeLogs(holds(full), holds(later))).toEqual(holds(later));
  });

  it('orders entries by their instant', () => {
    const earlier = {
      ...anAnswer,
      id: '0193a4c5-6b1e-7c3d-8f2a-ffffffffffff',
      at: '2026-11-14T12:39:00Z',
    };
    expect(mergeLogs(holds(anAnswer), holds(earlier)).entries).toEqual([earlier, anAnswer]);
  });

  it('gives the same whatever the order', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
    );
  });

  it('gives the same however the files are grouped', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
      }),
    );
  });

  it('gives the same however often a file is added', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const joined = mergeLogs(a, b);
        expect(mergeLogs(joined, b)).toEqual(joined);
        expect(mergeLogs(a, a)).toEqual(mergeLogs(a, NOTHING));
      }),
    );
  });

  it('loses no id', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(new Set(ids(mergeLogs(a, b)))).toEqual(new Set([...ids(a), ...ids(b)]));
      }),
    );
  });
});
