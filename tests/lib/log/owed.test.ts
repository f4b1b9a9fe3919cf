import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/log/entry';
import { captureRecord, giveAnswer, snooze } from '../../../lib/log/follow-up';
import { countDue, listOwed, nextDueDay } from '../../../lib/log/owed';
import { day, entry as anyEntry } from './arbitraries';
import { anAnswer } from './examples';

const TODAY = '2026-11-21';

function promised(due: string, more: Partial<NonNullable<Entry['followUp']>> = {}): Entry {
  return { ...anAnswer, followUp: { due, done: null, ...more } };
}

const unrecorded: Entry = { ...anAnswer, privateMessage: { captured: null } };

describe('What an author owes', () => {
  it('is every answer that was promised and not given, the one due first before the others', () => {
    const log = [promised('2026-11-24'), promised('2026-11-20'), anAnswer, promised('2026-11-21')];
    expect(listOwed(log, TODAY).map(({ due, state }) => [due, state])).toEqual([
      ['2026-11-20', 'overdue'],
      ['2026-11-21', 'today'],
      ['2026-11-24', 'later'],
    ]);
  });

  it('is no more once the answer was given', () => {
    expect(listOwed([giveAnswer(promised('2026-11-20'), TODAY)], TODAY)).toEqual([]);
  });

  it('is also the record of private messages, after the answers, until it was captured', () => {
    const owed = listOwed([unrecorded, promised('2026-11-24')], TODAY);
    expect(owed.map(({ what, due }) => [what, due])).toEqual([
      ['answer', '2026-11-24'],
      ['record', '2026-11-14'],
    ]);
    expect(listOwed([captureRecord(unrecorded, TODAY)], TODAY)).toEqual([]);
  });

  it('may be put off: the reminder waits, the promise stays overdue', () => {
    const later = snooze(promised('2026-11-20'), '2026-11-23');
    expect(listOwed([later], TODAY)).toMatchObject([{ state: 'overdue', snoozedUntil: '2026-11-23' }]);
    expect(listOwed([later], '2026-11-23')).toMatchObject([{ state: 'overdue', snoozedUntil: null }]);
    expect(later.followUp?.due).toBe('2026-11-20');
  });
});

describe('The number on the button', () => {
  it('counts the answers that are overdue or due today, and none that is put off', () => {
    const log = [
      promised('2026-11-20'),
      promised('2026-11-21'),
      promised('2026-11-22'),
      snooze(promised('2026-11-19'), '2026-11-23'),
      unrecorded,
    ];
    expect(countDue(listOwed(log, TODAY))).toBe(2);
  });

  it('rises next on the first day that a promise or a reminder comes to', () => {
    const next = (...log: readonly Entry[]) => nextDueDay(listOwed(log, TODAY));
    expect(next(promised('2026-11-20'), promised('2026-11-26'), promised('2026-11-24'))).toBe('2026-11-24');
    expect(next(snooze(promised('2026-11-19'), '2026-11-23'), promised('2026-11-24'))).toBe('2026-11-23');
    expect(next(snooze(promised('2026-11-30'), '2026-11-23'))).toBe('2026-11-30');
    expect(next(promised('2026-11-20'), unrecorded, anAnswer)).toBeNull();
  });

  it('stays what it is until that day, whatever is owed', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 6 }), day, fc.array(day), (log, today, days) => {
        const owed = listOwed(log, today);
        const next = nextDueDay(owed);
        for (const other of days.filter((one) => one > today)) {
          const then = countDue(listOwed(log, other));
          const rises = next !== null && other >= next;
          expect(then > countDue(owed)).toBe(rises);
          expect(rises || then === countDue(owed)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('The acts on what is owed', () => {
  it('change nothing where nothing is owed', () => {
    for (const act of [giveAnswer, snooze, captureRecord]) expect(act(anAnswer, TODAY)).toBe(anAnswer);
    const given = giveAnswer(promised('2026-11-20'), TODAY);
    expect(giveAnswer(given, '2026-11-30')).toBe(given);
    expect(snooze(given, '2026-11-30')).toBe(given);
    const captured = captureRecord(unrecorded, TODAY);
    expect(captureRecord(captured, '2026-11-30')).toBe(captured);
  });
});
