import { describe, expect, it } from 'vitest';
import { carryForward, type Commentary, tellStory } from '../../../lib/report/commentary';
import { makeReport } from '../../../lib/report/make-report';
import { quarterPeriod } from '../../../lib/report/period';
import { practiceList } from '../list/fixtures-list';
import { plans } from './arbitraries';
import { aFile, storeOf } from './examples';
import { readLogTable } from './read-log-table';

const DFE = 'department-for-education';

function reportOf(log: string) {
  return makeReport(storeOf([aFile({ entries: readLogTable(log) })]), {
    organisations: [DFE],
    period: quarterPeriod('2026-11-20'),
    madeOn: '2027-01-05',
    list: practiceList,
    plans,
    expected: [],
  });
}

const report = reportOf(`2026-11-20T12:00:00Z | ${DFE} | parents-corner | answer | |`);

const last: Commentary = {
  narratives: [
    { commitment: `${DFE}/answers`, progress: 'We trained two more.', next: 'Answer in the evenings.' },
    { commitment: `${DFE}/old-promise`, progress: 'Done.', next: 'Nothing more.' },
  ],
  zeroReasons: [
    { organisation: DFE, forum: 'student-hall', reason: 'We wait for the representative account.' },
    { organisation: DFE, forum: 'parents-corner', reason: 'The site was blocked.' },
  ],
};

describe('The words of a report', () => {
  it('begin with what the last report planned, and with no progress', () => {
    const words = carryForward(report, last);
    expect(words.narratives).toHaveLength(report.commitments.length);
    expect(words.narratives[0]).toEqual({
      commitment: `${DFE}/answers`,
      progress: '',
      next: 'Answer in the evenings.',
    });
    expect(words.narratives[1]).toMatchObject({ progress: '', next: '' });
  });

  it('keep the reason of a zero while the zero lasts, and ask for none where the plan stays away', () => {
    expect(carryForward(report, last).zeroReasons).toEqual([
      { organisation: DFE, forum: 'student-hall', reason: 'We wait for the representative account.' },
    ]);
    expect(carryForward(reportOf(''), last).zeroReasons.map(({ forum }) => forum)).toEqual([
      'parents-corner',
      'student-hall',
    ]);
  });

  it('stand beside what was planned, and name a commitment that the plan no longer has', () => {
    const story = tellStory(report, carryForward(report, last), last);
    expect(story.commitments.map(({ plannedBefore }) => plannedBefore)).toEqual([
      'Answer in the evenings.',
      null,
      null,
      null,
    ]);
    expect(story.ended).toEqual([last.narratives[1]]);
    expect(story.zeros.map(({ reason }) => reason)).toEqual(['We wait for the representative account.']);
  });

  it('begin empty without a last report', () => {
    expect(carryForward(report, null).narratives.every(({ next }) => next === '')).toBe(true);
    expect(tellStory(report, carryForward(report, null), null).ended).toEqual([]);
  });
});
