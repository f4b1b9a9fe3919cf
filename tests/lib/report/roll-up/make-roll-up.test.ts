import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterPeriod } from '../../../../lib/report/period';
import type { GivenReport } from '../../../../lib/report/roll-up/choose-reports';
import { makeRollUp, type RollUpRequest } from '../../../../lib/report/roll-up/make-roll-up';
import { readReport } from '../../../../lib/report/roll-up/read-report';
import { RollUp } from '../../../../lib/report/roll-up/roll-up';
import type { Report, Sum } from '../../../../lib/report/report';
import { suppressSmallNumbers } from '../../../../lib/report/suppress/suppress-small-numbers';
import { guess } from '../suppress/reader';
import { count } from '../suppress/reports';
import { fileOf, publishedFor, reportFor } from './reports';

const [DFE, NHS, DWP] = ['department-for-education', 'nhs-england', 'department-for-work-pensions'] as const;

const asked: RollUpRequest = {
  audience: 'public',
  period: null,
  madeOn: '2027-01-20',
  list: { organisations: [], plans: [] },
};

function put(files: readonly GivenReport[], wish: Partial<RollUpRequest> = {}) {
  return makeRollUp(files, { ...asked, ...wish });
}

function fates(files: readonly GivenReport[], wish?: Partial<RollUpRequest>) {
  return Object.fromEntries(put(files, wish).files.map(({ name, fate }) => [name, fate.is]));
}

/** A figure of a roll-up by its row and name, as people read it. */
function said(rollUp: RollUp | null, id: string): number | string | undefined {
  const figures = (rollUp?.tables ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const value = figures.find((figure) => figure.id === id)?.value;
  return value?.is === 'value' ? value.value : value?.is;
}

describe('Several organisations’ reports together', () => {
  it('add up where nothing was set aside', () => {
    const { rollUp } = put([
      fileOf('dfe.json', publishedFor({ organisation: DFE, counts: [[20, 30]] })),
      fileOf('nhs.json', publishedFor({ organisation: NHS, counts: [[7, 0]] })),
    ]);
    expect(said(rollUp, `${DFE}/headline/entries`)).toBe(50);
    expect(said(rollUp, '(total)/headline/entries')).toBe(57);
    expect(said(rollUp, '(at-least)/headline/entries')).toBe(57);
    expect(RollUp.parse(rollUp)).toEqual(rollUp);
  });

  it('set the whole aside with any part of it, and still say what is told', () => {
    const { rollUp } = put([
      fileOf('dfe.json', publishedFor({ organisation: DFE, counts: [[20, 30]] })),
      fileOf('nhs.json', publishedFor({ organisation: NHS, counts: [[3]] })),
    ]);
    expect(said(rollUp, `${NHS}/headline/entries`)).toBe('suppressed');
    expect(said(rollUp, '(total)/headline/entries')).toBe('suppressed');
    expect(said(rollUp, '(at-least)/headline/entries')).toBe(50);
  });

  it('do not add medians, and work the share in time out from its counts', () => {
    const withTimes = (organisation: string, inTime: number, measured: number) =>
      publishedFor({
        organisation,
        headline: [
          { ...count('headline/median', 2), unit: 'working-days' },
          count('response/total/responseInTime', inTime),
          count('response/total/responseWithTarget', measured),
        ],
      });
    const { rollUp } = put([
      fileOf('dfe.json', withTimes(DFE, 10, 10)),
      fileOf('nhs.json', withTimes(NHS, 15, 90)),
    ]);
    expect(said(rollUp, '(total)/headline/median')).toBe('not-measurable');
    expect(said(rollUp, '(total)/headline/in-time')).toBe(25);
  });

  it('name every organisation with a plan in the period whose report is not there', () => {
    const plan = {
      version: 1,
      illustrative: true,
      reviewBy: '2027-06-01',
      owner: 'A team',
      summary: 'A plan.',
      forums: [],
      commitments: [],
    };
    const plans = [
      { ...plan, organisation: DFE, from: '2026-01-01' },
      { ...plan, organisation: NHS, from: '2026-01-01' },
      { ...plan, organisation: DWP, from: '2027-01-01' },
    ];
    const { rollUp } = put([fileOf('dfe.json', publishedFor({ organisation: DFE }))], {
      list: { organisations: [], plans },
    });
    expect(rollUp?.missing).toEqual([{ id: NHS, name: null }]);
  });
});

describe('The files of a roll-up', () => {
  it('may be of the first format, in which every status was told', () => {
    const older = { ...publishedFor({ organisation: DFE }), version: 1 as const };
    const { rollUp } = put([
      fileOf('dfe.json', older),
      fileOf('nhs.json', publishedFor({ organisation: NHS })),
    ]);
    expect(rollUp?.sources.map(({ key }) => key)).toEqual([DFE, NHS]);
    expect(rollUp?.tables.at(-1)?.columns.at(-1)).toEqual({ is: 'status', status: 'not-told' });
  });

  it('are told one by one: what is no report, of other days, for its department only, or there already', () => {
    const dfe = publishedFor({ organisation: DFE });
    expect(
      fates([
        fileOf('dfe.json', dfe),
        fileOf('dfe-again.json', dfe),
        fileOf('dfe-older.json', publishedFor({ organisation: DFE, madeOn: '2027-01-04', counts: [[9, 9]] })),
        fileOf('nhs.json', publishedFor({ organisation: NHS })),
        fileOf('nhs-q2.json', publishedFor({ organisation: NHS, period: quarterPeriod('2026-08-01') })),
        fileOf('dwp.json', publishedFor({ organisation: DWP, audience: 'internal', threshold: 0 })),
        { name: 'notes.json', read: readReport('{"rota":[]}') },
        { name: 'half.json', read: readReport('{"format":"take-part-report","ver') },
        { name: 'new.json', read: readReport('{"format":"take-part-report","version":3}') },
      ]),
    ).toEqual({
      'dfe-again.json': 'taken',
      'dfe.json': 'same',
      'dfe-older.json': 'replaced',
      'nhs.json': 'taken',
      'nhs-q2.json': 'other-period',
      'dwp.json': 'internal',
      'notes.json': 'refused',
      'half.json': 'refused',
      'new.json': 'refused',
    });
  });

  it('may be internal where the roll-up is, which is then for the departments only', () => {
    const file = fileOf('dwp.json', publishedFor({ organisation: DWP, audience: 'internal', threshold: 0 }));
    expect(put([file]).rollUp).toBeNull();
    expect(put([file], { audience: 'internal' }).rollUp?.audience).toBe('internal');
  });

  it('count a renamed organisation once', () => {
    const organisations = [
      { id: 'department-for-children-schools-and-families', successor: DFE },
      { id: DFE },
    ].map((one) => ({
      name: one.id,
      shortName: one.id,
      kind: 'department' as const,
      administration: 'uk' as const,
      jurisdictions: ['uk' as const],
      formerNames: [],
      verification: { state: 'not-verified' as const },
      sources: [],
      ...one,
    }));
    const before = publishedFor({ organisation: 'department-for-children-schools-and-families' });
    const after = publishedFor({ organisation: DFE, madeOn: '2027-01-09' });
    const list = { organisations, plans: [] } as unknown as RollUpRequest['list'];
    expect(fates([fileOf('before.json', before), fileOf('after.json', after)], { list })).toEqual({
      'before.json': 'replaced',
      'after.json': 'taken',
    });
  });

  const files = fc
    .array(
      fc.record({
        organisation: fc.constantFrom(DFE, NHS, DWP),
        counts: fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 2 }), {
          minLength: 1,
          maxLength: 2,
        }),
        period: fc.constantFrom(quarterPeriod('2026-11-01'), quarterPeriod('2026-08-01')),
        madeOn: fc.constantFrom('2027-01-05', '2027-01-06'),
        audience: fc.constantFrom('public' as const, 'internal' as const),
      }),
      { maxLength: 6 },
    )
    .map((wishes) => wishes.map((wish, at) => fileOf(`${at}.json`, publishedFor(wish))));

  it('give the same roll-up in any order, and however often each is given', () => {
    fc.assert(
      fc.property(
        files.chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray(some, { minLength: some.length }),
            fc.subarray(some),
            fc.constantFrom('public' as const, 'internal' as const),
          ),
        ),
        ([some, other, again, audience]) => {
          const one = put(some, { audience });
          const renamed = again.map((file, at) => ({ ...file, name: `again-${at}.json` }));
          expect(put(other, { audience })).toEqual(one);
          expect(put([...renamed, ...other], { audience }).rollUp).toEqual(one.rollUp);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('A reader with the roll-up and every report in it', () => {
  /** Everything such a reader knows of the counts: each report, and what the roll-up tells of them together. */
  function allThatIsTold(counts: readonly (readonly (readonly number[])[])[], tellsTotal: boolean): Report {
    const organisations = [DFE, NHS, DWP].slice(0, counts.length);
    const reports = organisations.map((organisation, at) => ({
      organisation,
      report: suppressSmallNumbers(reportFor({ organisation, counts: counts[at] ?? [] }), 5).report,
    }));
    const { rollUp } = put(
      organisations.map((organisation, at) =>
        fileOf(`${at}.json`, publishedFor({ organisation, counts: counts[at] ?? [] })),
      ),
    );
    const prefix = (organisation: string) => (id: string) => `${organisation}/${id}`;
    const own = reports.map(({ organisation, report }) => ({
      figures: [
        ...report.headline,
        ...report.tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures)),
      ].map((figure) => ({ ...figure, id: `${organisation}/${figure.id}` })),
      sums: report.sums.map(({ total, parts }): Sum => ({
        total: prefix(organisation)(total),
        parts: parts.map(prefix(organisation)),
      })),
    }));
    const truth = counts.flat(2).reduce((sum, one) => sum + one, 0);
    const told = tellsTotal ? truth : said(rollUp, '(total)/headline/entries');
    const [first] = reports;
    if (!first) throw new Error('There is no report.');
    const headlines = organisations.map((organisation) => `${organisation}/headline/entries`);
    const isTold = typeof told === 'number';
    return {
      ...first.report,
      headline: [
        ...own.flatMap(({ figures }) => figures),
        ...(isTold ? [count('(total)/headline/entries', told)] : []),
      ],
      tables: [],
      sums: [
        ...own.flatMap(({ sums }) => sums),
        ...(isTold ? [{ total: '(total)/headline/entries', parts: headlines }] : []),
      ],
    };
  }

  const most = 40;
  const counts = fc.array(
    fc.array(fc.array(fc.nat({ max: 7 }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    { minLength: 2, maxLength: 3 },
  );

  it('cannot work out any number that was set aside', () => {
    fc.assert(
      fc.property(counts, (some) => {
        for (const { id, fits } of guess(allThatIsTold(some, false), most)) {
          expect(fits.length, `${id} can only be ${fits.join()}`).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('could, if the roll-up told the true total', () => {
    const found = guess(allThatIsTold([[[20, 30]], [[3]]], true), 100);
    expect(found).toContainEqual({ id: `${NHS}/headline/entries`, fits: [3] });
  });
});
