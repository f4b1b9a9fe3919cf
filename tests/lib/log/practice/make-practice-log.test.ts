import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInLondon, daysBetween, msToInstant } from '../../../../lib/list/time';
import { Entry, KindName } from '../../../../lib/log/entry';
import { countDue, listOwed } from '../../../../lib/log/owed';
import { makePracticeLog } from '../../../../lib/log/practice/make-practice-log';
import { aForum } from '../../list/fixtures';
import { education, practiceList } from '../../list/fixtures-list';

const NOW = '2026-11-21T13:00:00.000Z';
const wish = { list: practiceList, organisation: education.id, now: NOW };
const entriesOf = (made: ReturnType<typeof makePracticeLog>) => made.map(({ entry }) => entry);

describe('made-up entries', () => {
  it('are of every kind, some forty of them, over twelve weeks', () => {
    const entries = entriesOf(makePracticeLog(wish));
    expect(entries).toHaveLength(40);
    expect(new Set(entries.map(({ act }) => act.kind))).toEqual(new Set(KindName.options));
    const ages = entries.map(({ at }) => daysBetween(dayInLondon(at), '2026-11-21'));
    expect(Math.min(...ages)).toBe(1);
    expect(Math.max(...ages)).toBeLessThan(84);
    expect(Math.max(...ages)).toBeGreaterThan(77);
  });

  it('are the same each time', () => {
    expect(makePracticeLog(wish)).toEqual(makePracticeLog(wish));
  });

  it('owe answers: overdue, due today, later and put off; and the record of a private talk', () => {
    const owed = listOwed(entriesOf(makePracticeLog(wish)), '2026-11-21');
    expect(owed.map(({ what, state }) => `${what} ${state}`)).toEqual([
      'answer overdue',
      'answer overdue',
      'answer today',
      'answer later',
      'record later',
    ]);
    expect(owed.filter(({ snoozedUntil }) => snoozedUntil !== null)).toHaveLength(1);
    expect(countDue(owed)).toBe(2);
  });

  it('have a history where they were corrected', () => {
    const corrected = makePracticeLog(wish).filter(({ before }) => before !== null);
    expect(corrected).toHaveLength(2);
    for (const { entry, before } of corrected) {
      expect([before?.id, before?.revision, entry.revision]).toEqual([entry.id, 1, 2]);
      expect(before?.note).not.toBe(entry.note);
    }
  });

  it('say of each thread that it is made up, and make up none on a real forum', () => {
    const threads = entriesOf(makePracticeLog(wish)).flatMap(({ where }) =>
      where.precision === 'thread' ? [where] : [],
    );
    expect(threads.length).toBeGreaterThan(15);
    for (const { thread, title } of threads) {
      expect(title).toMatch(/^Made up: /);
      expect(new URL(thread).hostname).toMatch(/\.example$/);
    }
    const real = aForum({ name: 'A real board' });
    const verification = { state: 'not-verified', note: 'Seen once.' } as const;
    const onReal = makePracticeLog({
      ...wish,
      list: { ...practiceList, forums: [{ ...real, verification }] },
    });
    expect(new Set(entriesOf(onReal).map(({ where }) => where.precision))).toEqual(new Set(['forum']));
  });

  it('are there without a list, too, on nobody’s site', () => {
    const entries = entriesOf(makePracticeLog({ ...wish, list: null, organisation: null }));
    expect(new Set(entries.map(({ where }) => JSON.stringify(where)))).toEqual(
      new Set([JSON.stringify({ precision: 'site', host: 'made-up.example' })]),
    );
  });

  it('are entries at any time of any year, each with an id of its own, none in the future', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2099, 0, 1) }), (ms) => {
        const now = msToInstant(ms);
        const made = makePracticeLog({ ...wish, now });
        for (const entry of made.flatMap((one) => [one.entry, one.before ?? one.entry])) {
          expect(Entry.parse(entry)).toEqual(entry);
          expect(entry.at <= now).toBe(true);
        }
        expect(new Set(made.map(({ entry }) => entry.id)).size).toBe(made.length);
      }),
      { numRuns: 50 },
    );
  });
});
