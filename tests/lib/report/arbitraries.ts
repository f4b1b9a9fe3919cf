import * as fc from 'fast-check';
import type { Plan } from '../../../lib/list/plan';
import type { Entry } from '../../../lib/log/entry';
import type { ImportedFile } from '../../../lib/report/log-set';
import { type ReportPeriod, quarterPeriod, yearPeriod } from '../../../lib/report/period';
import type { ReportRequest } from '../../../lib/report/report-request';
import { aPlan, aPlanForum } from '../list/fixtures';
import { harbourTownTalk, parentsCorner, practiceList, studentHall } from '../list/fixtures-list';
import * as log from '../log/arbitraries';
import { aFile } from './examples';

const DEPARTMENT = 'department-for-education';
/** Its former identity, an organisation beside it, and one that no list knows. */
const ORGANISATIONS = [
  DEPARTMENT,
  'department-for-education-and-skills',
  'department-for-work-and-pensions',
  'somebody-else',
];
const FORUMS = [parentsCorner.id, studentHall.id, harbourTownTalk.id, 'farm-talk', 'unheard-of'];

/** Around the turn of a quarter, a change of the plan and both changes of the clocks, to the second. */
const instant = fc
  .date({ min: new Date('2026-08-01'), max: new Date('2027-04-02'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));

/** Entries that a report has something to say about: few forums, organisations and topics, and days near the period. */
export const reportedEntry: fc.Arbitrary<Entry> = fc
  .record({
    entry: log.entry,
    organisation: fc.option(fc.constantFrom(...ORGANISATIONS)),
    forum: fc.option(fc.constantFrom(...FORUMS)),
    at: instant,
    asked: fc.option(fc.integer({ min: -1, max: 12 })),
    topics: fc.uniqueArray(fc.constantFrom('childcare', 'uniform', 'unheard-of'), { maxLength: 2 }),
    commitment: fc.option(fc.constantFrom('answers', 'hall-answers')),
    due: fc.option(day),
    done: fc.option(day),
    planVersion: fc.constantFrom(1, 2, 3),
  })
  .map(({ entry, organisation, forum, at, asked, topics, commitment, due, done, planVersion }): Entry => ({
    ...entry,
    organisation,
    where: forum === null ? entry.where : { precision: 'forum', forum },
    at,
    topics,
    evidence: { ...entry.evidence, planVersion },
    ...(asked !== null && { askedAt: new Date(Date.parse(at) - asked * 86_400_000).toISOString() }),
    ...(commitment !== null && { commitment }),
    ...(due !== null && { followUp: { due, done } }),
  }));

/** A file with entries and tombstones; two of them are now and then the same. */
export const file: fc.Arbitrary<ImportedFile> = fc
  .record({
    name: fc.constantFrom('robin.json', 'sam.json', 'kim.json'),
    organisation: fc.option(fc.constantFrom(...ORGANISATIONS)),
    entries: fc.array(reportedEntry, { maxLength: 10 }),
    tombstones: fc.array(log.tombstone, { maxLength: 2 }),
  })
  .map(({ name, organisation, entries, tombstones }) =>
    aFile({
      name,
      author: { pseudonym: name.slice(0, -5), team: null, organisation },
      entries,
      tombstones,
    }),
  );

function version(number: number, from: string, answers: number, days: number): Plan {
  return aPlan({
    organisation: DEPARTMENT,
    version: number,
    from,
    forums: [
      aPlanForum({
        answerWithinWorkingDays: days,
        topics: [{ id: 'childcare', name: 'Childcare costs' }],
      }),
      aPlanForum({ forum: studentHall.id, approach: 'signpost' }),
      ...(number > 1 ? [aPlanForum({ forum: harbourTownTalk.id, approach: 'stay-away' })] : []),
    ],
    commitments: [
      { id: 'answers', text: 'Answer.', measure: 'answers', target: answers, per: 'quarter' },
      {
        id: 'hall-answers',
        text: 'Answer in the Hall.',
        measure: 'answers',
        target: 2,
        per: 'month',
        forum: studentHall.id,
      },
      { id: 'in-time', text: 'In time.', measure: 'share-answered-in-time', target: 80, per: 'quarter' },
      { id: 'active', text: 'Be there.', measure: 'forums-with-activity', target: 2, per: 'quarter' },
    ],
  });
}

/** A plan that changes in the middle of a quarter. */
export const plans: readonly Plan[] = [version(1, '2026-04-01', 10, 2), version(2, '2026-11-16', 20, 1)];

const period: fc.Arbitrary<ReportPeriod> = fc.oneof(
  fc.constantFrom('2026-09-30', '2026-11-20', '2027-01-01').map(quarterPeriod),
  fc.constant(yearPeriod('2026-11-20')),
  fc.tuple(day, day).map((days): ReportPeriod => {
    const [from = '', to = ''] = days.toSorted();
    return { is: 'days', from, to };
  }),
);

export const request: fc.Arbitrary<ReportRequest> = fc.record({
  organisations: fc.constantFrom([DEPARTMENT], [DEPARTMENT, 'department-for-work-and-pensions']),
  period,
  madeOn: fc.constantFrom('2026-11-20', '2027-04-05'),
  list: fc.constant(practiceList),
  plans: fc.constant(plans),
  expected: fc.constant([{ pseudonym: 'Robin', team: 'Childcare' }]),
});
