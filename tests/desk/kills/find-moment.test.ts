import { describe, expect, it } from 'vitest';
import { findMoment } from '../../journeys/desk/kills/find-moment';
import { doAct, emptyLog, type KeptLog, type KeptTables, tablesOf } from '../../journeys/desk/kills/kept-log';
import { makeUpAct } from '../../journeys/desk/kills/log-acts';

const SEED = 501;

function logAfter(acts: number): KeptLog {
  const log = emptyLog();
  for (let n = 0; n < acts; n += 1) doAct(log, makeUpAct(SEED, n, log));
  return log;
}

/** What the disk holds after some acts, of which the first hundred had been called saved. */
function find(found: KeptTables): ReturnType<typeof findMoment> {
  return findMoment(logAfter(60), found, { seed: SEED, done: 60, saved: 100 });
}

describe('the log that is found after a kill', () => {
  it('is as it was when the last act was called saved', () => {
    expect(find(tablesOf(logAfter(100)))).toEqual({ done: 100, calledSaved: expect.any(Number) });
  });

  it('may be seconds further, where a busy machine let the browser go on and not the test that listens', () => {
    expect(find(tablesOf(logAfter(1_500))).done).toBe(1_500);
  });

  it('counts the entries of the acts that were called saved, not those of the others', () => {
    const { calledSaved } = find(tablesOf(logAfter(100)));
    expect(calledSaved).toBeGreaterThan(0);
    expect(find(tablesOf(logAfter(120))).calledSaved).toBe(calledSaved);
  });

  it('is refused where the last act that was called saved is not there', () => {
    expect(() => find(tablesOf(logAfter(99)))).toThrow('the log after 100 acts that were called saved');
  });

  it('is refused where one entry, one tombstone or one earlier revision is missing, or a draft is back', () => {
    const whole = tablesOf(logAfter(100));
    for (const table of ['entries', 'tombstones', 'history'] as const) {
      expect(whole[table].length, table).toBeGreaterThan(0);
      expect(() => find({ ...whole, [table]: whole[table].slice(1) }), table).toThrow(
        'the log after 100 acts',
      );
    }
    const back = tablesOf(logAfter(1)).drafts;
    expect(back).toHaveLength(1);
    expect(() => find({ ...whole, drafts: [...whole.drafts, ...back] })).toThrow('the log after 100 acts');
  });
});
