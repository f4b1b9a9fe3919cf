import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, type Report } from '../../../../lib/report/report';
import { suppressSmallNumbers } from '../../../../lib/report/suppress/suppress-small-numbers';
import { guess } from './reader';
import { count, reportOf, tableOf } from './reports';

function shown(report: Report): Readonly<Record<string, number | '[c]'>> {
  return Object.fromEntries(
    figuresOf(report).map(({ id, value }) => [id, value.is === 'value' ? value.value : '[c]']),
  );
}

/** More than any count in these examples. */
const MOST = 100;

describe('setting small numbers aside', () => {
  it('leaves a report alone when no threshold is set', () => {
    const report = reportOf([tableOf([[1, 2]])]);
    expect(suppressSmallNumbers(report, 0).report).toBe(report);
  });

  it('tells every zero, because that nothing was done is what a plan answers for', () => {
    const { report } = suppressSmallNumbers(
      reportOf([
        tableOf([
          [0, 12],
          [9, 0],
        ]),
      ]),
      5,
    );
    expect(shown(report)).toMatchObject({ 'kinds-by-week/0/0': 0, 'kinds-by-week/1/1': 0 });
  });

  it('hides one to four and shows five', () => {
    const figures = [0, 1, 4, 5, 6].map((value) => count(`headline/${value}`, value));
    const { report } = suppressSmallNumbers(reportOf([], figures), 5);
    expect(shown(report)).toEqual({
      'headline/0': 0,
      'headline/1': '[c]',
      'headline/4': '[c]',
      'headline/5': 5,
      'headline/6': 6,
    });
  });

  it('hides a second number beside a single small one, the smallest that serves', () => {
    const { report, small, besides } = suppressSmallNumbers(reportOf([tableOf([[3, 20, 9]])]), 5);
    // With one row the column totals say the same as the row.
    expect([...small]).toEqual(['kinds-by-week/0/0', 'kinds-by-week/t/0']);
    expect([...besides].toSorted()).toEqual(['kinds-by-week/0/2', 'kinds-by-week/t/2']);
    expect(shown(report)['kinds-by-week/t/t']).toBe(32);
  });

  it('hides more than two where two small numbers must each be one', () => {
    const { report } = suppressSmallNumbers(reportOf([tableOf([[1, 1, 7, 30]])]), 2);
    expect(guess(report, MOST).filter(({ fits }) => fits.length < 2)).toEqual([]);
    expect(shown(report)['kinds-by-week/0/2']).toBe('[c]');
    expect(shown(report)['kinds-by-week/0/3']).toBe(30);
  });

  it('hides a share whose one count is hidden, for the other count would tell it', () => {
    const [part, whole] = [count('response/in-time', 3), count('response/all', 61)];
    const share = {
      ...count('response/share', 0),
      value: { is: 'value' as const, value: (100 * 3) / 61 },
      unit: 'per-cent' as const,
      n: 61,
      from: [part.id, whole.id],
    };
    const { report } = suppressSmallNumbers(reportOf([], [part, whole, share]), 5);
    expect(shown(report)).toEqual({ 'response/in-time': '[c]', 'response/all': 61, 'response/share': '[c]' });
  });

  it('hides the same count wherever else it stands', () => {
    const twin = { ...count('headline/same', 6), rows: count('kinds-by-week/0/1', 6).rows };
    const { report } = suppressSmallNumbers(
      reportOf(
        [
          tableOf([
            [2, 6, 40],
            [8, 9, 10],
          ]),
        ],
        [twin],
      ),
      5,
    );
    const { 'kinds-by-week/0/1': inTable, 'headline/same': inHeadline } = shown(report);
    expect(inTable).toBe('[c]');
    expect(inHeadline).toBe('[c]');
  });

  it('hides how many times are known where it would leave one number for how many there were', () => {
    // 7 of 8 answers were on one forum and all 7 times are known: the other forum can have had but one.
    const answers = (key: string, value: number) => ({
      ...count(`response/${key}/answers`, value),
      rows: [
        { that: 'kind' as const, among: ['answer' as const] },
        { that: 'page' as const, url: key },
      ],
    });
    const known = (key: string, value: number) => ({
      ...count(`response/${key}/known`, value),
      rows: [...answers(key, value).rows, { that: 'response' as const, is: 'known' as const }],
    });
    const figures = [
      answers('a', 7),
      answers('b', 1),
      answers('all', 8),
      known('a', 7),
      known('b', 0),
      known('all', 7),
    ];
    const sums = ['answers', 'known'].map((what) => ({
      total: `response/all/${what}`,
      parts: [`response/a/${what}`, `response/b/${what}`],
    }));
    const { report } = suppressSmallNumbers(reportOf([], figures, sums), 5);
    const told = shown(report);
    expect(told['response/b/answers']).toBe('[c]');
    const lowest = told['response/a/known'];
    const highest = told['response/all/answers'];
    expect(lowest === '[c]' || highest === '[c]').toBe(true);
  });

  it('tells nothing of how many entries a hidden number rests on', () => {
    const { report } = suppressSmallNumbers(reportOf([], [count('headline/answers', 3)]), 5);
    expect(report.headline).toMatchObject([{ n: 0, of: null, rows: null }]);
  });
});

describe('a reader who adds, subtracts and tries', () => {
  const cell = fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 9 }));

  it('finds no hidden number of a table with all its totals', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 3 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
          ),
        fc.integer({ min: 2, max: 5 }),
        (matrix, threshold) => {
          const { report, small } = suppressSmallNumbers(reportOf([tableOf(matrix)]), threshold);
          const told = shown(report);
          for (const id of small) expect(told[id]).toBe('[c]');
          for (const { id, fits } of guess(report, MOST)) {
            expect(fits.length, `${id} can only be ${fits.join()}`).toBeGreaterThan(1);
          }
        },
      ),
      {
        numRuns: 200,
        examples: [
          // All that stands beside the ones is hidden, and still they are told from further off.
          [
            [
              [0, 0, 2],
              [1, 0, 1],
              [1, 2, 0],
            ],
            2,
          ],
          // Another number fits, but no whole one.
          [
            [
              [2, 0, 3],
              [1, 1, 0],
              [0, 4, 0],
            ],
            5,
          ],
        ],
      },
    );
  });

  it('finds none where two tables share their totals', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 4 }), fc.nat({ max: 3 }), (values, shift) => {
        const [a = 0, b = 0, c = 0, d = 0] = values;
        const moved = Math.min(shift, a + c);
        const weeks = tableOf(
          [
            [a, b],
            [c, d],
          ],
          'kinds-by-week',
        );
        const forums = tableOf(
          [
            [a + c - moved, 0],
            [moved, b + d],
          ],
          'coverage',
        );
        const shared = ['0', '1', 't'].map((column) => ({
          total: `kinds-by-week/t/${column}`,
          parts: [`coverage/t/${column}`],
        }));
        const { report } = suppressSmallNumbers(reportOf([weeks, forums], [], shared), 5);
        for (const { id, fits } of guess(report, MOST)) {
          expect(fits.length, `${id} can only be ${fits.join()}`).toBeGreaterThan(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
