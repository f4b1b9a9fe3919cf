import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCsv } from '../../../lib/formats/delimited/write-csv';
import { toTable } from '../../../lib/formats/table/to-table';
import { answerDesk } from '../../../lib/hooks/answer-desk';
import type { Plan } from '../../../lib/list/plan';
import { quarterPeriod } from '../../../lib/report/period';
import { Database } from '../../../lib/storage/database';
import { keepRefreshed, readKeptFeed } from '../../../lib/storage/feed-refreshed';
import { followFeed, readFollowed, stopFollowingFeed } from '../../../lib/storage/feed-state';
import { readPreviousPlans } from '../../../lib/storage/previous-plans';
import { readPublishedList } from '../../../lib/storage/published-list';
import { ReportDatabase } from '../../../lib/storage/report-files';
import { type FeedHost, openHost } from '../feed/client/feed-host';
import { aFollower } from '../feed/client/follower';
import { publish, safe, weekly } from '../feed/client/publisher';
import { trusting } from '../feed/key-fixtures';
import { aList } from '../list/fixtures';
import { educationPlan, pensionsPlan } from '../list/fixtures-list';
import { readLogTable } from '../report/read-log-table';
import { keepPackagedList } from '../storage/keep-packaged-list';

const EDUCATION = 'department-for-education';
const NOW = '2026-12-21T12:00:00.000Z';
const trust = trusting(weekly, safe);
const watch = { onProgress: () => {}, signal: new AbortController().signal };
let db: Database;
let host: FeedHost;

beforeEach(async () => {
  db = new Database(`plans-${Math.random()}`);
  host = await openHost();
  await followFeed(db, { feed: 'practice-list', base: host.base, trust });
});
afterEach(async () => {
  await db.delete();
  await host.close();
});

/** A version of the department’s plan that promises answers within so many working days. */
function aVersion(version: number, from: string, answerWithinWorkingDays: number): Plan {
  const forums = educationPlan.forums.map((forum) => ({ ...forum, answerWithinWorkingDays }));
  return { ...educationPlan, version, from, forums };
}

/** An issue of the list, fetched and kept as the background does it. */
async function comes(sequence: number, plan: Plan): Promise<void> {
  await publish(host, { head: { sequence }, plans: [plan, pensionsPlan] });
  const row = await readFollowed(db);
  if (!row) throw new Error('Nothing is followed.');
  const { readList, ...progress } = await readKeptFeed(db, row);
  const list = await readList();
  const follower = aFollower(progress.trust, { progress, ...(list && { list }) });
  const kept = await keepRefreshed(db, row, await follower.check(host.base), NOW);
  expect(kept).toMatchObject({ ok: true, value: { outcome: 'updated' } });
}

/** The manager’s page as it opens on what is kept, with a log of two answers, a day after the question each. */
async function openDesk() {
  const list = await readPublishedList(db);
  if (!list) throw new Error('There is no list.');
  const reports = new ReportDatabase(`reports-${Math.random()}`);
  const desk = answerDesk(
    () => reports,
    async (bytes) => createHash('sha256').update(bytes).digest(),
  );
  await desk.open({ list, earlier: await readPreviousPlans(db) }, watch);
  const { names, rows } = toTable(
    readLogTable(`
      2026-10-15T12:00:00Z | ${EDUCATION} | parents-corner | answer | 2026-10-13T12:00:00Z |
      2026-12-03T12:00:00Z | ${EDUCATION} | parents-corner | answer | 2026-12-01T12:00:00Z |`),
  );
  await desk.hand([new File([writeCsv([names, ...rows])], 'log.csv')], watch);
  const { plans } = await desk.look(null, watch);
  const question = {
    organisations: [EDUCATION],
    period: quarterPeriod('2026-11-15'),
    madeOn: '2027-01-05',
  };
  return { plans, shown: (await desk.report(question, watch)).shown };
}

describe('A plan that changed in the middle of the quarter, and came with the list', () => {
  it('is measured by each version on its own days, and said where each is known from', async () => {
    await comes(37, aVersion(1, '2026-04-01', 2));
    await comes(38, aVersion(2, '2026-11-16', 1));
    const { plans, shown } = await openDesk();
    expect(shown.plans.map(({ version, from, to }) => [version, from, to])).toEqual([
      [1, '2026-10-01', '2026-11-15'],
      [2, '2026-11-16', '2026-12-31'],
    ]);
    expect(plans).toMatchObject([
      { organisation: EDUCATION, version: 2, source: { is: 'list' } },
      { organisation: EDUCATION, version: 1, source: { is: 'earlier-list', sequence: 37 } },
    ]);
    // Both took two working days: in time by the first version, late by the second.
    const response = shown.tables.find(({ id }) => id === 'response')?.rows[0]?.figures ?? [];
    const valueOf = (definition: string) => response.find((one) => one.definition === definition)?.value;
    expect(valueOf('responseWithTarget')).toEqual({ is: 'value', value: 2 });
    expect(valueOf('responseInTime')).toEqual({ is: 'value', value: 1 });
  });

  it('is measured by what there is, where the list before is another one: nobody’s example counts', async () => {
    await stopFollowingFeed(db);
    const plans = [aVersion(1, '2026-04-01', 2)];
    await keepPackagedList(db, aList({ index: { feed: 'packaged', sequence: 9 }, plans }));
    await followFeed(db, { feed: 'practice-list', base: host.base, trust });
    await comes(38, aVersion(2, '2026-11-16', 1));
    expect((await openDesk()).shown.plans.map(({ version }) => version)).toEqual([2]);
  });

  it('is measured by what the list says now, where the version before was taken back', async () => {
    await comes(37, aVersion(2, '2026-11-16', 1));
    await comes(38, aVersion(1, '2026-04-01', 2));
    const { plans, shown } = await openDesk();
    expect(shown.plans.map(({ version, to }) => [version, to])).toEqual([[1, '2026-12-31']]);
    expect(plans).toHaveLength(1);
  });
});
