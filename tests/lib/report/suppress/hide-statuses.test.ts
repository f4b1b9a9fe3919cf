import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../lib/list/plan';
import { makeReport } from '../../../../lib/report/make-report';
import { quarterPeriod } from '../../../../lib/report/period';
import type { ReportRequest } from '../../../../lib/report/report-request';
import { suppressSmallNumbers } from '../../../../lib/report/suppress/suppress-small-numbers';
import { aPlan, aPlanForum } from '../../list/fixtures';
import { practiceList } from '../../list/fixtures-list';
import { aFile, said, storeOf } from '../examples';
import { readLogTable } from '../read-log-table';

const EDUCATION = 'department-for-education';

/** Twelve answers are promised, two clinics and, from 16 November on, a greater share of answers in time. */
const plans: readonly Plan[] = [1, 2].map((version) =>
  aPlan({
    organisation: EDUCATION,
    version,
    from: version === 1 ? '2026-04-01' : '2026-11-16',
    forums: [aPlanForum({ answerWithinWorkingDays: 2 })],
    commitments: [
      { id: 'answers', text: 'Answer.', measure: 'answers', target: 12, per: 'quarter' },
      { id: 'clinics', text: 'Hold clinics.', measure: 'clinics', target: 2, per: 'quarter' },
      {
        id: 'in-time',
        text: 'Answer in time.',
        measure: 'share-answered-in-time',
        target: 70 + 10 * version,
        per: 'quarter',
      },
      { id: 'active', text: 'Be there.', measure: 'forums-with-activity', target: 1, per: 'quarter' },
    ],
  }),
);

const request: ReportRequest = {
  organisations: [EDUCATION],
  period: quarterPeriod('2026-11-15'),
  madeOn: '2027-01-05',
  list: practiceList,
  plans,
  expected: [],
};

function lines(count: number, kind: string, day = '2026-10-14', asked = ''): readonly string[] {
  const line = `${day}T12:00:00Z | ${EDUCATION} | parents-corner | ${kind} | ${asked} |`;
  return Array.from({ length: count }, () => line);
}

/** What a reader is told when fewer than five are set aside. */
function told(log: readonly (readonly string[])[], threshold = 5) {
  const store = storeOf([aFile({ entries: readLogTable(log.flat().join('\n')) })]);
  const { report } = suppressSmallNumbers(makeReport(store, request), threshold);
  return {
    report,
    met: said(report, 'headline/commitments'),
    statuses: Object.fromEntries(report.commitments.map(({ commitment, status }) => [commitment.id, status])),
  };
}

const USUAL = [lines(20, 'answer'), lines(7, 'signpost')];

describe('How a commitment stands tells nothing of a number that is set aside', () => {
  // Two clinics are promised: “missed” would be one, and “met” two to four.
  it('so that one clinic looks like two, three or four, in the status and in how many were met', () => {
    const [one, ...others] = [1, 2, 3, 4].map((clinics) => {
      const { statuses, met, report } = told([...USUAL, lines(clinics, 'clinic')]);
      return { statuses, met, progress: said(report, `commitments/${EDUCATION}/clinics/progress`) };
    });
    expect(one).toMatchObject({ progress: 'suppressed', met: 'suppressed' });
    expect(one?.statuses).toMatchObject({ clinics: 'not-told', active: 'met' });
    for (const other of others) expect(other).toEqual(one);
  });

  it('while with nothing set aside it is told, though no clinic was held', () => {
    const { statuses, met } = told(USUAL);
    expect(statuses).toMatchObject({ clinics: 'missed', answers: 'met' });
    expect(met).toBe(2);
  });

  it('and is told as it is in a report in which nothing is set aside at all', () => {
    const { statuses } = told([...USUAL, lines(1, 'clinic')], 0);
    expect(statuses).toMatchObject({ clinics: 'missed' });
  });

  // 80 in the 100 of eight answers and 90 of two: whether it was met tells how many were measured by which.
  it('nor where it is the target that is set aside, because two versions asked for different shares', () => {
    const { report, statuses } = told([
      lines(8, 'answer', '2026-10-14', '2026-10-13T12:00:00Z'),
      lines(2, 'answer', '2026-12-02', '2026-12-01T12:00:00Z'),
    ]);
    expect(said(report, `commitments/${EDUCATION}/in-time/target`)).toBe('suppressed');
    expect(statuses).toMatchObject({ 'in-time': 'not-told' });
  });

  it('and still says why one could not be measured, where nothing was', () => {
    const { report } = told([lines(7, 'signpost')]);
    expect(report.commitments.find(({ commitment }) => commitment.id === 'in-time')).toMatchObject({
      status: 'not-measurable',
      because: 'nothing-to-measure',
    });
  });
});
