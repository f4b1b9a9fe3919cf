import * as fc from 'fast-check';
import { type Act, BarrierReason, type Entry } from '../../../../lib/log/entry';
import type { ReportRequest } from '../../../../lib/report/report-request';
import { practiceList } from '../../list/fixtures-list';
import { plans, reportedEntry } from '../arbitraries';

const EDUCATION = 'department-for-education';
const PENSIONS = 'department-for-work-and-pensions';
const FORUMS = ['parents-corner', 'student-hall', 'harbour-town-talk', 'farm-talk', 'unheard-of'];
const PAGES = ['https://www.gov.uk/help-with-childcare-costs', 'https://www.gov.uk/school-uniform'];
const DAY = 86_400_000;

/** Two weeks with a change of the plan between them, and with them the two before to compare with. */
export const twoWeeks: ReportRequest = {
  organisations: [EDUCATION],
  period: { is: 'days', from: '2026-11-09', to: '2026-11-22' },
  madeOn: '2026-11-23',
  list: practiceList,
  plans,
  expected: [],
};

/** The same with an organisation that has no plan. */
export const ofTwo: ReportRequest = { ...twoWeeks, organisations: [EDUCATION, PENSIONS] };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Act>({ kind: 'answer' }, { kind: 'correction' }) },
  fc.constantFrom<Act>(
    { kind: 'clinic' },
    { kind: 'consultation' },
    { kind: 'operator-contact' },
    { kind: 'listening' },
  ),
  fc.subarray(PAGES).map((pages) => ({ kind: 'signpost' as const, pages })),
  fc
    .constantFrom('in' as const, 'out' as const)
    .map((direction) => ({ kind: 'referral' as const, direction })),
  fc.constantFrom(...BarrierReason.options).map((reason) => ({ kind: 'barrier' as const, reason })),
);

/** How an id begins that was made then. */
function idAt(date: Date): string {
  const ms = date.getTime().toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}`;
}

/** Entries of the four weeks, with all that a report counts, and of so few places that some hundreds show what adds up. */
export const loggedEntry: fc.Arbitrary<Entry> = fc
  .record({
    one: reportedEntry,
    organisation: fc.constantFrom(EDUCATION, EDUCATION, 'department-for-education-and-skills', PENSIONS),
    forum: fc.option(fc.constantFrom(...FORUMS)),
    act,
    date: fc.date({
      min: new Date('2026-10-26T12:00Z'),
      max: new Date('2026-11-22T12:00Z'),
      noInvalidDate: true,
    }),
    asked: fc.option(fc.integer({ min: -1, max: 6 }), { freq: 2 }),
    rightClock: fc.boolean(),
  })
  .map(
    ({
      one: { askedAt: _askedAt, ...one },
      organisation,
      forum,
      act: acted,
      date,
      asked,
      rightClock,
    }): Entry => ({
      ...one,
      id: rightClock ? idAt(date) + one.id.slice(13) : one.id,
      organisation,
      where: forum === null ? { precision: 'site', host: 'news.example' } : { precision: 'forum', forum },
      act: acted,
      at: date.toISOString(),
      ...(asked !== null && { askedAt: new Date(date.getTime() - asked * DAY).toISOString() }),
    }),
  );

/** The same entry without the commitment that its author named, and with its question asked before it was answered. */
export function inOrder({ commitment: _commitment, ...one }: Entry): Entry {
  return one.askedAt !== undefined && one.askedAt > one.at ? { ...one, askedAt: one.at } : one;
}

/** The same entry about childcare or nothing, and pointing to one page or none. */
export function ofOneTopic(one: Entry): Entry {
  return {
    ...one,
    topics: one.topics.filter((topic) => topic === 'childcare'),
    act:
      one.act.kind === 'signpost'
        ? { ...one.act, pages: one.act.pages.filter((page) => page === PAGES[0]) }
        : one.act,
  };
}
