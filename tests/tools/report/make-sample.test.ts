import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Entry, Tombstone } from '../../../lib/log/entry';
import { readPublished } from '../../../tools/feed/read-published';
import { makeSample } from '../../../tools/report/sample/make-sample';
import type { SampleWish } from '../../../tools/report/sample/sample';

const read = await readPublished('feed');
if (!read.ok) throw new Error(read.sentences.join('\n'));
const { list } = read;

function wish(change: Partial<SampleWish> = {}): SampleWish {
  return {
    people: 12,
    entries: 400,
    seed: 1,
    period: { from: '2026-10-01', to: '2026-12-31' },
    organisations: ['department-for-education'],
    list,
    tidy: false,
    ...change,
  };
}

const sampleOf = (change: Partial<SampleWish> = {}) => [...makeSample(wish(change))];
const entriesOf = (change: Partial<SampleWish> = {}) => sampleOf(change).flatMap((log) => log.entries);

describe('A sample of logs', () => {
  it('is the same for the same wish, and another for another seed', () => {
    expect(sampleOf()).toEqual(sampleOf());
    expect(sampleOf({ seed: 2 })).not.toEqual(sampleOf());
  });

  it('has as many different entries as were asked for, whoever has them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        (people, entries, tidy) => {
          const ids = entriesOf({ people, entries, tidy }).map(({ id }) => id);
          expect(new Set(ids).size).toBe(entries);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is of entries and deletions that the schema allows, on days of the period', () => {
    for (const { entries, tombstones } of sampleOf({ entries: 2000 })) {
      for (const one of entries) expect(Entry.parse(one)).toEqual(one);
      for (const one of tombstones) expect(Tombstone.parse(one)).toEqual(one);
    }
  });

  it('posts nothing where officials are not welcome', () => {
    const unwelcome = new Set(
      list.forums.filter(({ stance }) => stance.name === 'not-welcome').map(({ id }) => id),
    );
    const there = entriesOf({ entries: 3000 }).filter(
      ({ where }) => where.precision !== 'site' && unwelcome.has(where.forum),
    );
    expect(there).toEqual([]);
  });

  it('is tidy where that is asked for: each person sends as much as the next, once', () => {
    expect(sampleOf({ tidy: true, people: 8 }).map(({ entries }) => entries.length)).toEqual(
      Array.from({ length: 8 }, () => 50),
    );
  });

  it('is otherwise as in life: some send part of it twice, corrected or deleted since', () => {
    const logs = sampleOf({ people: 100, entries: 8000 });
    expect(logs.length).toBeGreaterThan(100);
    expect(logs.some(({ tombstones }) => tombstones.length > 0)).toBe(true);
    expect(logs.some(({ entries }) => entries.some(({ revision }) => revision > 1))).toBe(true);
  });
});
