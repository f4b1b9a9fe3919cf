import { describe, expect, it } from 'vitest';
import { type Contestant, race } from '../../../tools/bench/race';
import { makeRow } from '../../../tools/bench/row';

/** Somebody who needs a given time in each round, warm-ups included, and writes down when it was their turn. */
function runner(name: string, times: readonly number[], answer: unknown, turns: string[] = []): Contestant {
  let round = 0;
  return {
    name,
    run() {
      turns.push(name);
      return { figures: { ms: times[round++] ?? 0 }, answer };
    },
  };
}

describe('A race', () => {
  it('lets everybody run in turns, and another one begin each time', async () => {
    const turns: string[] = [];
    await race([runner('ours', [], 1, turns), runner('papaparse', [], 1, turns)], { rounds: 2, warmUps: 1 });
    expect(turns).toEqual(['ours', 'papaparse', 'papaparse', 'ours', 'ours', 'papaparse']);
  });

  it('forgets the warm-ups', async () => {
    const raced = await race([runner('ours', [900, 10, 30, 20], 1)], { rounds: 3 });
    expect(raced.samples('ours', 'ms')).toEqual([10, 30, 20]);
  });

  it('is void where somebody comes to another answer', async () => {
    const contestants = [runner('ours', [], { rows: 1000 }), runner('exceljs', [], { rows: 999 })];
    await expect(race(contestants, { rounds: 1 })).rejects.toThrow(
      'The answers differ, so the figures mean nothing: ours says {"rows":1000}, exceljs says {"rows":999}.',
    );
  });

  it('is void where somebody answers now this, now that', async () => {
    let times = 0;
    const fickle = { name: 'ours', run: () => ({ figures: { ms: 1 }, answer: (times += 1) }) };
    await expect(race([fickle], { rounds: 1 })).rejects.toThrow('The answers differ');
  });

  it('asks no answer of a floor', async () => {
    const floor = runner('JSON.parse alone', [1, 1], undefined);
    const raced = await race([runner('ours', [1, 1], 'a report'), floor], { rounds: 1 });
    expect(raced.samples('JSON.parse alone', 'ms')).toEqual([1]);
  });

  it('makes a row of a figure: both medians, their ratio, and whether the goal is met', async () => {
    const raced = await race([runner('ours', [0, 10, 30, 20], 1), runner('zod', [0, 50, 40, 30], 1)], {
      rounds: 3,
    });
    const goal = { of: 'ratio', is: 'at-most', bound: 0.5 } as const;
    expect(makeRow(raced, { bench: 'import', size: '9 files', figure: 'ms', peer: 'zod', goal })).toEqual({
      bench: 'import',
      size: '9 files',
      ours: { median: 20, min: 10, max: 30, count: 3 },
      peer: { median: 40, min: 30, max: 50, count: 3 },
      peerName: 'zod',
      ratio: 0.5,
      unit: 'ms',
      goal: 'ratio <= 0.5',
      met: true,
      note: null,
    });
    expect(() => makeRow(raced, { bench: 'import', size: '', figure: 'megabytes' })).toThrow(
      '“megabytes” of ours was not measured.',
    );
  });

  it('makes a row of any of several that are ours, and knows what was not measured', async () => {
    const raced = await race([runner('ours csv', [2], 1), runner('ours json', [6], 1)], {
      rounds: 1,
      warmUps: 0,
    });
    const row = { bench: 'export', size: '9 entries', figure: 'ms', ours: 'ours json', peer: 'ours csv' };
    expect(makeRow(raced, row)).toMatchObject({ ours: { median: 6 }, peer: { median: 2 }, ratio: 3 });
    expect(raced.has('ours csv', 'ms')).toBe(true);
    expect(raced.has('ours csv', 'addedMb')).toBe(false);
  });
});
