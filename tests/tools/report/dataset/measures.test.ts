import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../../lib/report/definitions';
import { makeReport } from '../../../../lib/report/make-report';
import { readQuarter } from '../../../../lib/report/period';
import { numberOf } from '../../../../lib/report/figure';
import type { Report } from '../../../../lib/report/report';
import { readPublished } from '../../../../tools/feed/read-published';
import { readPlans } from '../../../../tools/report/read-beside';
import { receiveFolder } from '../../../../tools/report/receive-folder';
import { report } from '../report-folder';
import { duckdbWith, type Engine, postgresqlWith } from './engines';
import { figuresOfPage, figuresOfViews } from './page-figures';
import { EDUCATION, PENSIONS, type TwoDepartments, twoDepartments } from './two-departments';

/** The second quarter still runs when the dataset is written. */
const MADE_ON = '2027-03-16';

const PARTITIONS = [
  [EDUCATION, '2026-27-Q3'],
  [EDUCATION, '2026-27-Q4'],
  [EDUCATION, '2027-28-Q1'],
  [PENSIONS, '2026-27-Q3'],
  [PENSIONS, '2026-27-Q4'],
  ['cabinet-office', '2026-27-Q3'],
  ['cabinet-office', '2026-27-Q4'],
] as const;

let given: TwoDepartments;
let pageOf: (organisation: string, quarter: string) => Report;

beforeAll(async () => {
  given = await twoDepartments();
  const out = join(given.folder, 'out');
  const args = ['--in', given.logs, '--plans', given.plans, '--on', MADE_ON, '--out', out, '--typed-pages'];
  const written = await report('dataset', ...args);
  if (written.code > 0) throw new Error(written.complained.join('\n'));
  const read = await readPublished('feed');
  if (!read.ok) throw new Error(read.sentences.join('\n'));
  const { list } = read;
  const { store } = await receiveFolder(given.logs);
  pageOf = (organisation, quarter) => {
    const period = readQuarter(quarter);
    if (!period) throw new Error(quarter);
    return makeReport(store, {
      organisations: [organisation],
      period,
      madeOn: MADE_ON,
      list,
      plans: [...readPlans(given.plans), ...list.plans],
      expected: [],
    });
  };
});

afterAll(() => rmSync(given.folder, { recursive: true, force: true }));

describe.each([
  ['DuckDB', duckdbWith],
  ['PostgreSQL', postgresqlWith],
] as const)('The views of a dataset in %s', (_, start) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await start(join(given.folder, 'out'));
  });
  afterAll(() => engine.close());

  it('are over every organisation and quarter with an entry, or with a file that says there was none', async () => {
    const rows = await engine.query(
      'SELECT organisation, quarter FROM periods ORDER BY organisation, quarter',
    );
    expect(rows.map(({ organisation, quarter }) => `${String(organisation)} ${String(quarter)}`)).toEqual(
      PARTITIONS.map((one) => one.join(' ')).toSorted(),
    );
  });

  it.each(PARTITIONS)(
    'have every figure of the page, and no other: %s, %s',
    async (organisation, quarter) => {
      const page = figuresOfPage(pageOf(organisation, quarter));
      expect(page.length).toBeGreaterThan(100);
      expect(await figuresOfViews(engine, organisation, quarter)).toEqual(page);
    },
  );

  it.each(PARTITIONS)('judge every commitment as the page does: %s, %s', async (organisation, quarter) => {
    const rows = await engine.query(
      `SELECT commitment, status, because FROM commitments
       WHERE organisation = '${organisation}' AND quarter = '${quarter}' ORDER BY sort_order`,
    );
    expect(rows.map((row) => ({ ...row }))).toEqual(
      pageOf(organisation, quarter).commitments.map(({ commitment, status, because }) => ({
        commitment: commitment.id,
        status,
        because,
      })),
    );
  });

  it.each(PARTITIONS)(
    'count the files of each contributor without a name: %s, %s',
    async (organisation, quarter) => {
      const rows = await engine.query(
        `SELECT file_count FROM contributors WHERE organisation = '${organisation}' AND quarter = '${quarter}'`,
      );
      const page = pageOf(organisation, quarter).tables.find(({ id }) => id === 'contributors');
      const files = page?.rows.flatMap(({ figures }) => figures.map((one) => numberOf(one) ?? 0)) ?? [];
      const byNumber = (a: number, b: number) => a - b;
      expect(rows.map((row) => Number(row['file_count'])).toSorted(byNumber)).toEqual(
        files.toSorted(byNumber),
      );
    },
  );

  it('put half past midnight on 1 April into the new year, though it is 31 March in UTC', async () => {
    const rows = await engine.query(
      `SELECT week, working_days_to_answer FROM entries WHERE quarter = '2027-28-Q1'`,
    );
    // Asked on the evening of 31 March, which is a working day before, though the same day in UTC.
    expect(rows).toEqual([{ week: '2027-04-01', working_days_to_answer: 1 }]);
  });
});

describe('What the views are compared with', () => {
  it('has a figure of every table and every definition, so that nothing is compared with nothing', () => {
    const reports = PARTITIONS.map(([organisation, quarter]) => pageOf(organisation, quarter));
    const seen = new Set(reports.flatMap((one) => figuresOfPage(one).map(({ definition }) => definition)));
    // Headings of tables and columns, which no figure has; and the files of named people, compared without the names.
    const headings = ['activity', 'commitments', 'response', 'issuesBeside', 'files'];
    expect(DEFINITIONS.filter((one) => !seen.has(one))).toEqual(headings);
  });

  it('has every answer that a figure can give', () => {
    const reports = PARTITIONS.map(([organisation, quarter]) => pageOf(organisation, quarter));
    const figures = reports.flatMap(figuresOfPage);
    expect(new Set(figures.map(({ says }) => says))).toEqual(
      new Set(['value', 'not-known', 'not-measurable']),
    );
    const problems = figures.filter(({ figure, value }) => figure.startsWith('quality/') && value !== 0);
    expect(new Set(problems.map(({ figure }) => figure)).size).toBe(7);
    const statuses = new Set(reports.flatMap((one) => one.commitments.map(({ status }) => status)));
    expect(statuses.size).toBe(5);
    expect(figures.some(({ figure, value }) => figure.includes('-from-before/') && (value ?? 0) > 0)).toBe(
      true,
    );
  });
});
