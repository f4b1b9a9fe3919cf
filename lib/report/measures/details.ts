import type { Condition } from '../condition';
import type { Scope } from '../scope/scope';
import { BARRIER_REASONS, DIRECTIONS, DISCLOSURES, OUTCOMES } from '../store/codes';
import { countCodes } from './count-codes';
import { countTable, ENTRIES, line, totalOf } from './count-table';
import { POSTS } from './kind-lines';
import type { Section } from './section';

const ARE_POSTS: readonly Condition[] = [{ that: 'kind', among: POSTS }];

/** Questions that were passed to us, and that we passed on. */
export function referrals(scope: Scope): Section {
  const lines = DIRECTIONS.map((direction) =>
    line(direction, { is: 'referral', direction }, [{ that: 'referral', direction }]),
  );
  const { table, sums } = countTable({
    id: 'referrals',
    definition: 'referrals',
    conditions: [{ that: 'kind', among: ['referral'] }],
    rows: [...lines, totalOf(lines)],
    columns: [ENTRIES],
    count: countCodes(scope, ['referral'], 'detail'),
  });
  return {
    table,
    sums: [...sums, { total: 'referrals/total/entries', parts: ['coverage/total/referral'] }],
  };
}

/** What stopped people, by reason, zeros included. */
export function barriers(scope: Scope): Section {
  const lines = BARRIER_REASONS.map((reason) =>
    line(reason, { is: 'barrier', reason }, [{ that: 'barrier', reason }]),
  );
  const { table, sums } = countTable({
    id: 'barriers',
    definition: 'barriers',
    conditions: [{ that: 'kind', among: ['barrier'] }],
    rows: [...lines, totalOf(lines)],
    columns: [ENTRIES],
    count: countCodes(scope, ['barrier'], 'detail'),
  });
  return { table, sums: [...sums, { total: 'barriers/total/entries', parts: ['coverage/total/barrier'] }] };
}

/** What came of what was posted, as far as its authors saw. */
export function outcomes(scope: Scope): Section {
  const lines = OUTCOMES.map((outcome) =>
    line(outcome, { is: 'outcome', outcome }, [{ that: 'outcome', outcome }]),
  );
  const { table, sums } = countTable({
    id: 'outcomes',
    definition: 'outcomes',
    conditions: ARE_POSTS,
    rows: [...lines, totalOf(lines)],
    columns: [ENTRIES],
    count: countCodes(scope, POSTS, 'outcome'),
  });
  return { table, sums: [...sums, { total: 'outcomes/total/entries', parts: postsInCoverage() }] };
}

/** Whether those who posted had said that they are officials. */
export function disclosures(scope: Scope): Section {
  const lines = DISCLOSURES.map((disclosure) =>
    line(disclosure, { is: 'disclosure', disclosure }, [{ that: 'disclosure', disclosure }]),
  );
  const { table, sums } = countTable({
    id: 'disclosures',
    definition: 'disclosures',
    conditions: ARE_POSTS,
    rows: [...lines, totalOf(lines)],
    columns: [ENTRIES],
    count: countCodes(scope, POSTS, 'disclosure'),
  });
  return { table, sums: [...sums, { total: 'disclosures/total/entries', parts: postsInCoverage() }] };
}

/** The figures of the coverage that add up to all posts. */
export function postsInCoverage(): readonly string[] {
  return POSTS.map((kind) => `coverage/total/${kind}`);
}
