import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../lib/list/plan';
import { Entry } from '../../../lib/log/entry';
import { compareReports } from '../../../lib/report/compare';
import { makeReport, makeReportBefore } from '../../../lib/report/make-report';
import { quarterPeriod, type ReportPeriod } from '../../../lib/report/period';
import type { Report } from '../../../lib/report/report';
import type { ReportRequest } from '../../../lib/report/report-request';
import { aPlan, aPlanForum } from '../list/fixtures';
import { practiceList } from '../list/fixtures-list';
import { aFile, said, storeOf } from './examples';
import { readLogTable } from './read-log-table';

const DFE = 'department-for-education';
const CHILDCARE = 'https://www.gov.uk/help-with-childcare-costs';

/** The plan changed on 16 November, in the middle of the quarter: more answers were promised, and quicker. */
const plans: readonly Plan[] = [
  version(1, '2026-04-01', { answers: 12, withinDays: 2 }),
  version(2, '2026-11-16', { answers: 24, withinDays: 1 }),
];

function version(
  number: number,
  from: string,
  { answers, withinDays }: { readonly answers: number; readonly withinDays: number },
): Plan {
  return aPlan({
    organisation: DFE,
    version: number,
    from,
    forums: [
      aPlanForum({
        answerWithinWorkingDays: withinDays,
        signposts: [{ title: 'Help paying for childcare', url: CHILDCARE, for: 'Costs' }],
        topics: [{ id: 'childcare', name: 'Childcare costs' }],
      }),
      aPlanForum({ forum: 'student-hall', approach: 'signpost' }),
      aPlanForum({ forum: 'farm-talk', approach: 'clinic' }),
      aPlanForum({ forum: 'harbour-town-talk', approach: 'stay-away' }),
    ],
    commitments: [
      { id: 'answers', text: 'Answer questions.', measure: 'answers', target: answers, per: 'quarter' },
      {
        id: 'in-time',
        text: 'Answer in time.',
        measure: 'share-answered-in-time',
        target: 75,
        per: 'quarter',
      },
      {
        id: 'hall',
        text: 'A clinic in the Hall.',
        measure: 'clinics',
        target: 1,
        per: 'month',
        forum: 'student-hall',
      },
      {
        id: 'active',
        text: 'Be active on three.',
        measure: 'forums-with-activity',
        target: 3,
        per: 'quarter',
      },
      { id: 'views', text: 'Ask views twice a year.', measure: 'consultations', target: 2, per: 'year' },
    ],
  });
}

/*
 * October to December 2026. 25 October is a Sunday, and the night in which the clocks go back: 24 October 23:30 UTC is
 * already 00:30 on the 25th in London, and 25 October 23:30 UTC is still the 25th there.
 */
// prettier-ignore
const LOG = `
2026-09-30T22:30:00Z | ${DFE}                              | parents-corner    | answer              | 2026-09-30T09:00:00Z |
2026-09-30T23:30:00Z | ${DFE}                              | parents-corner    | answer              | 2026-09-28T09:00:00Z | plan=1 minutes=10 outcome=thanked
2026-10-05T09:00:00Z | ${DFE}                              | parents-corner    | answer              | 2026-10-02T15:00:00Z | plan=1 minutes=5 outcome=solved
2026-10-24T23:30:00Z | department-for-education-and-skills | parents-corner    | correction          | 2026-10-21T09:00:00Z | plan=1
2026-10-25T23:30:00Z | ${DFE}                              | parents-corner    | answer              |                      | plan=1 due=2026-10-28 done=2026-10-29
2026-11-13T12:00:00Z | ${DFE}                              | parents-corner    | answer              | 2026-11-11T12:00:00Z | plan=1
2026-11-16T12:00:00Z | ${DFE}                              | parents-corner    | answer              | 2026-11-13T12:00:00Z | plan=1
2026-11-18T12:00:00Z | ${DFE}                              | parents-corner    | answer              | 2026-11-16T12:00:00Z | plan=2 due=2026-12-01
2026-11-19T12:00:00Z | ${DFE}                              | parents-corner    | signpost ${CHILDCARE} |                    | plan=2 topic=childcare
2026-11-20T12:00:00Z | ${DFE}                              | student-hall      | answer              | 2026-11-20T09:00:00Z | plan=2 captured=no
2026-11-20T13:00:00Z | ${DFE}                              | student-hall      | signpost            |                      | plan=2 captured=2026-11-23
2026-12-01T12:00:00Z | ${DFE}                              | harbour-town-talk | referral in         |                      | plan=2
2026-12-01T13:00:00Z | ${DFE}                              | farm-talk         | barrier no-time     |                      | plan=2
2026-12-02T12:00:00Z | ${DFE}                              | parents-corner    | listening           |                      | plan=2 topic=childcare
2026-12-03T12:00:00Z | ${DFE}                              | parents-corner    | consultation        |                      | plan=2
2026-12-04T12:00:00Z | ${DFE}                              | savings-club      | answer              | 2026-12-03T12:00:00Z |
2026-12-05T12:00:00Z | ${DFE}                              | other.example     | answer              | 2026-12-05T12:30:00Z |
2026-12-31T23:59:59Z | ${DFE}                              | parents-corner    | answer              | 2026-12-31T09:00:00Z | plan=2 due=2027-01-08
2027-01-01T00:00:00Z | ${DFE}                              | parents-corner    | answer              | 2026-12-31T09:00:00Z | plan=2
2026-11-17T12:00:00Z | department-for-work-and-pensions    | parents-corner    | answer              | 2026-11-16T09:00:00Z | plan=1
`;

const store = storeOf([aFile({ entries: readLogTable(LOG) })]);

function request(period: ReportPeriod, madeOn = '2027-01-05'): ReportRequest {
  return { organisations: [DFE], period, madeOn, list: practiceList, plans, expected: [] };
}

function status(report: Report, id: string): string | undefined {
  return report.commitments.find((one) => one.id === `${DFE}/${id}`)?.status;
}

const report = makeReport(store, request(quarterPeriod('2026-11-14')));

describe('A small log, counted by hand', () => {
  it('is of entries that the schema allows', () => {
    for (const entry of readLogTable(LOG)) expect(Entry.parse(entry)).toEqual(entry);
  });

  // Each line is a figure of the report of October to December 2026, with how it is found in the table above.
  it.each([
    // 20 lines, less the one of 30 September, the one of 1 January in London, and the one of another department.
    ['headline/entries', 17],
    // Answers: 1 Oct, 5 Oct, 25 Oct (two, of them a correction), 13, 16 and 18 Nov, 20 Nov, 4, 5 and 31 Dec. Signposts: two.
    ['headline/posts', 13],
    // Parents’ Corner and Student Hall, of the three where we mean to be; a barrier is no activity.
    ['headline/forums', 2],
    ['coverage/department-for-education/parents-corner/answer', 7],
    ['coverage/department-for-education/parents-corner/correction', 1],
    ['coverage/department-for-education/parents-corner/activity', 11],
    ['coverage/department-for-education/student-hall/activity', 2],
    ['coverage/department-for-education/farm-talk/activity', 0],
    ['coverage/department-for-education/farm-talk/barrier', 1],
    ['coverage/department-for-education/harbour-town-talk/activity', 1],
    // Savings Club is listed and not in the plan.
    ['coverage/(elsewhere)/not-in-plan/total', 1],
    ['coverage/(elsewhere)/not-listed/total', 1],
    // The week that ends on the night in which the clocks go back has both entries of that Sunday.
    ['kinds-by-week/2026-10-19/total', 2],
    ['kinds-by-week/2026-10-26/total', 0],
    // The first week begins with the quarter, on a Thursday: the entry of 30 September 23:30 UTC is of 1 October.
    ['kinds-by-week/2026-10-01/total', 1],
    ['kinds-by-week/2026-12-28/total', 1],
    // Working days: 28 Sep (Mon) to 1 Oct 3; 2 Oct (Fri) to 5 Oct 1; 21 Oct (Wed) to 25 Oct (Sun) 2; 11 to 13 Nov 2;
    // 13 (Fri) to 16 Nov 1; 16 to 18 Nov 2; 31 Dec 0. In order 0 1 1 2 2 2 3: the middle is 2.
    ['response/department-for-education/parents-corner/responseKnown', 7],
    ['response/department-for-education/parents-corner/responseMedian', 2],
    // Within 2 days until 15 November: 1, 2 and 2 of 4. Within 1 from the 16th on: 1 and 0 of 3.
    ['response/department-for-education/parents-corner/responseInTime', 5],
    ['response/department-for-education/parents-corner/responseShareInTime', (100 * 5) / 7],
    // The plan sets no time for Student Hall.
    ['response/department-for-education/student-hall/responseMedian', 0],
    ['response/department-for-education/student-hall/responseShareInTime', 'no-target'],
    // With 0 of Student Hall and 1 of Savings Club: 0 0 1 1 1 2 2 2 3.
    ['response/total/responseKnown', 9],
    ['response/total/responseMedian', 1],
    // Promised: 28 October was kept a day late; 1 December passed; 8 January had not come.
    ['follow-ups/done-late/entries', 1],
    ['follow-ups/overdue/entries', 1],
    ['follow-ups/owed/entries', 1],
    ['headline/owed', 2],
    ['private-messages/captured/entries', 1],
    ['private-messages/to-capture/entries', 1],
    [`signposts/${CHILDCARE}/entries`, 1],
    ['signposts//entries', 1],
    ['issues/childcare/total', 1],
    ['referrals/in/entries', 1],
    ['referrals/out/entries', 0],
    ['outcomes/thanked/entries', 1],
    ['outcomes/not-given/entries', 11],
    ['barriers/no-time/entries', 1],
    ['contacts/department-for-education/parents-corner/consultation', 1],
    ['contacts/department-for-education/student-hall/consultation', 0],
    ['minutes/answer/minutes', 15],
    ['minutes/answer/known', 2],
    ['minutes/signpost/minutes', 'not-known'],
    ['minutes/clinic/minutes', 'nothing-to-measure'],
    ['quality/asked-not-known/entries', 1],
    ['quality/asked-after-answer/entries', 1],
    // 16 November was the first day of version 2, and version 1 was still on screen.
    ['quality/other-plan-version/entries', 1],
    ['received/read/rows', 20],
    ['received/other-period/rows', 2],
    ['received/other-organisation/rows', 1],
  ])('%s is %s', (id, value) => {
    expect(said(report, id)).toBe(value);
  });
});

describe('Commitments of a plan that changed in the middle of the quarter', () => {
  // One and a half months of 12 a quarter are 6, and one and a half of 24 are 12.
  it('asks each version for its own days', () => {
    expect(said(report, `commitments/${DFE}/answers/target`)).toBeCloseTo(18, 9);
    expect(
      report.commitments[0]?.parts.map(({ planVersion, from, to, required }) => [
        planVersion,
        from,
        to,
        required,
      ]),
    ).toEqual([
      [1, '2026-10-01', '2026-11-15', 6],
      [2, '2026-11-16', '2026-12-31', 12],
    ]);
  });

  // Answers on the plan’s forums: 5 until 15 November, and then 16, 18, 20 November and 31 December.
  it('counts what was done on those days', () => {
    expect(said(report, `commitments/${DFE}/answers/progress`)).toBe(9);
    expect(report.commitments[0]?.parts.map(({ numerator }) => numerator)).toEqual([5, 4]);
    expect(status(report, 'answers')).toBe('missed');
  });

  // 5 of 7 is 71 %, and 75 % was promised.
  it('measures a share over the answers whose time is known', () => {
    expect(said(report, `commitments/${DFE}/in-time/progress`)).toBeCloseTo(71.43, 2);
    expect(said(report, `commitments/${DFE}/in-time/target`)).toBe(75);
    expect(status(report, 'in-time')).toBe('missed');
  });

  it('counts a clinic that was promised each month and never held as missed: 0 of 3', () => {
    expect(said(report, `commitments/${DFE}/hall/progress`)).toBe(0);
    expect(said(report, `commitments/${DFE}/hall/target`)).toBeCloseTo(3, 9);
    expect(status(report, 'hall')).toBe('missed');
  });

  // Parents’ Corner and Student Hall: where the plan says to stay away nothing counts, and a barrier is no activity.
  it('counts each forum with activity once', () => {
    expect(said(report, `commitments/${DFE}/active/progress`)).toBe(2);
    expect(status(report, 'active')).toBe('missed');
  });

  // 1 of the half that a quarter of a year asks for; the year is not over.
  it('leaves a commitment for a year open in the report of a quarter', () => {
    expect(said(report, `commitments/${DFE}/views/target`)).toBeCloseTo(0.5, 9);
    expect(status(report, 'views')).toBe('on-course');
  });

  // By 15 October half of the first month has gone: about 2 of the 6 answers are asked for, and 2 were given.
  it('tells while the quarter runs whether it keeps step', () => {
    const running = makeReport(store, request(quarterPeriod('2026-11-14'), '2026-10-15'));
    expect(status(running, 'answers')).toBe('on-course');
    expect(status(running, 'hall')).toBe('at-risk');
  });

  it('says that nothing can be measured before it begins', () => {
    const early = makeReport(store, request(quarterPeriod('2027-06-01'), '2027-01-05'));
    expect(early.commitments.map((one) => one.because)).toEqual(Array.from({ length: 5 }, () => 'not-begun'));
  });
});

describe('An answer promised by 1 December and never given', () => {
  it.each([
    ['2026-12-01', 1, 0],
    ['2026-12-02', 0, 1],
  ])('on %s: %i owed, %i overdue', (madeOn, owed, overdue) => {
    const then = makeReport(store, request(quarterPeriod('2026-11-14'), madeOn));
    // The other promise that is open, for 8 January, was made on 31 December.
    expect(said(then, 'follow-ups/owed/entries')).toBe(owed + 1);
    expect(said(then, 'follow-ups/overdue/entries')).toBe(overdue);
  });
});

describe('A department that was renamed', () => {
  it('is counted with its former identity, and both are named', () => {
    expect(report.about.organisations).toEqual([
      { id: DFE, name: 'Department for Education', formerIds: ['department-for-education-and-skills'] },
    ]);
  });

  it('gives the same report when it is asked for under its former name', () => {
    const asked = request(quarterPeriod('2026-11-14'));
    expect(makeReport(store, { ...asked, organisations: ['department-for-education-and-skills'] })).toEqual(
      report,
    );
  });
});

describe('Days and periods in London', () => {
  const turns = storeOf([
    aFile({
      period: null,
      entries: readLogTable(`
2026-03-31T22:59:59Z | ${DFE} | parents-corner | answer | |
2026-03-31T23:30:00Z | ${DFE} | parents-corner | answer | |
2027-03-27T23:30:00Z | ${DFE} | parents-corner | answer | |
2027-03-28T23:30:00Z | ${DFE} | parents-corner | answer | |
2027-03-31T22:59:59Z | ${DFE} | parents-corner | answer | |
2027-03-31T23:30:00Z | ${DFE} | parents-corner | answer | |
`),
    }),
  ]);
  const entriesIn = (day: string) =>
    said(makeReport(turns, request(quarterPeriod(day), '2027-05-01')), 'headline/entries');

  it('puts 00:30 on 1 April, British Summer Time, into the new financial year', () => {
    expect(entriesIn('2026-03-31')).toBe(1);
    expect(entriesIn('2026-04-01')).toBe(1);
    expect(entriesIn('2027-03-31')).toBe(3);
    expect(entriesIn('2027-04-01')).toBe(1);
  });

  // 28 March 2027 is a Sunday. At 23:30 UTC it is already Monday in London, since the clocks went forward that night.
  it('puts the last hour of the day on which the clocks go forward into the next week', () => {
    const spring = makeReport(turns, request(quarterPeriod('2027-03-31'), '2027-05-01'));
    expect(said(spring, 'kinds-by-week/2027-03-22/total')).toBe(1);
    expect(said(spring, 'kinds-by-week/2027-03-29/total')).toBe(2);
  });
});

describe('Beside the period before', () => {
  // The only entry of July to September is the one of 30 September 22:30 UTC.
  it('compares each figure with the same one', () => {
    const asked = request(quarterPeriod('2026-11-14'));
    const compared = compareReports(report, makeReportBefore(store, asked));
    expect(compared.period).toMatchObject({ from: '2026-07-01', to: '2026-09-30' });
    expect(compared.isLike).toBe(true);
    expect(compared.changes.get('headline/entries')).toEqual({ before: { is: 'value', value: 1 }, by: 16 });
    expect(compared.changes.get('outcomes/thanked/entries')?.by).toBe(1);
  });

  it('says so when the period has not ended', () => {
    const asked = request(quarterPeriod('2026-11-14'), '2026-11-20');
    expect(compareReports(makeReport(store, asked), makeReportBefore(store, asked)).isLike).toBe(false);
  });
});
