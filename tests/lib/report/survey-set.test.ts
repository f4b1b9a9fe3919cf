import { describe, expect, it } from 'vitest';
import { surveySet } from '../../../lib/report/survey-set';
import { practiceList } from '../list/fixtures-list';
import { aFile, storeOf } from './examples';
import { readLogTable } from './read-log-table';

describe('What a set of files can be asked about', () => {
  it('tells the days and the organisations of today, the one with the most entries first', () => {
    const entries = readLogTable(`
2026-10-02T12:00:00Z | department-for-work-and-pensions    | parents-corner | answer | |
2026-10-03T12:00:00Z | department-for-education            | parents-corner | answer | |
2027-03-31T23:30:00Z | department-for-education-and-skills | parents-corner | answer | |
`);
    expect(surveySet(storeOf([aFile({ entries })]), practiceList.organisations)).toEqual({
      days: { from: '2026-10-02', to: '2027-04-01' },
      organisations: [
        { id: 'department-for-education', entries: 2 },
        { id: 'department-for-work-and-pensions', entries: 1 },
      ],
    });
  });

  it('tells nothing of an empty set', () => {
    expect(surveySet(storeOf([]), practiceList.organisations)).toEqual({ days: null, organisations: [] });
  });
});
