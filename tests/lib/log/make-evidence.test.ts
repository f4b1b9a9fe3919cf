import { describe, expect, it } from 'vitest';
import { Period } from '../../../lib/list/period';
import { FeedIndex } from '../../../lib/list/published';
import { Evidence } from '../../../lib/log/entry';
import { MOST_OWN_LISTS } from '../../../lib/log/most-own-lists';
import { makeEvidence } from '../../../lib/log/make-evidence';
import { advice } from './examples';

const part = (path: string) => ({ path, bytes: 1, sha256: '0'.repeat(64) });
const list = {
  index: FeedIndex.parse({
    format: 1,
    feed: 'take-part-example',
    title: 'Example list',
    publisher: 'Nobody',
    licence: 'OGL-UK-3.0',
    illustrative: true,
    sequence: 37,
    issuedAt: '2026-11-14T09:00:00Z',
    refreshBy: '2026-12-14T09:00:00Z',
    expiresAt: '2027-11-14T09:00:00Z',
    minimumClient: '0.1.0',
    parts: [part('forums.json'), part('organisations.json'), part('guidance.json')],
  }),
};

describe('The evidence of an entry', () => {
  it('is what was on screen: list, plan version, stance, approach and mode', () => {
    expect(makeEvidence(list, advice)).toEqual({
      feed: 'take-part-example',
      sequence: 37,
      planVersion: 4,
      stance: 'welcome',
      approach: 'take-part',
      mode: 'normal',
    });
  });

  it('names the pre-election period that was in force', () => {
    const period = Period.parse({
      id: 'general-election-2024',
      kind: 'pre-election',
      name: 'General election 2024',
      from: '2024-05-24T23:01:00Z',
      until: '2024-07-05T00:00:00Z',
      jurisdictions: ['uk'],
      summary: 'Facts about services only.',
      changes: ['Facts about services only.'],
      verification: { state: 'fictional' },
      source: { title: 'Example' },
    });
    const shown = { mode: { name: 'pre-election', period } as const };
    expect(makeEvidence(list, shown)).toMatchObject({ mode: 'general-election-2024', stance: null });
  });

  it('has no plan and no approach where our organisation has no plan', () => {
    expect(makeEvidence(list, { ...advice, ours: null })).toMatchObject({
      planVersion: null,
      approach: null,
      stance: 'welcome',
    });
  });

  it('names the departments’ own lists that lay on it, in their order', () => {
    const own = (feed: string, sequence: number) => ({
      feed,
      sequence,
      title: 'Own list',
      issuedAt: '2026-11-14T09:00:00Z',
      refreshBy: '2026-12-14T09:00:00Z',
      expiresAt: '2027-11-14T09:00:00Z',
      organisation: 'department-for-education',
      organisationName: 'Department for Education',
    });
    const nothing = { plans: {}, forums: {}, disclosures: {}, examples: {} };
    const laid = (lists: readonly ReturnType<typeof own>[]) => ({ ...list, origins: { lists, ...nothing } });
    const evidence = makeEvidence(laid([own('pensions-own-list', 3), own('education-own-list', 12)]), advice);
    expect(Evidence.parse(evidence)).toEqual(evidence);
    expect(evidence).toMatchObject({
      feed: 'take-part-example',
      sequence: 37,
      ownLists: [
        { feed: 'pensions-own-list', sequence: 3 },
        { feed: 'education-own-list', sequence: 12 },
      ],
    });
    // More than an entry holds never keep it from being saved.
    const many = Array.from({ length: MOST_OWN_LISTS + 1 }, (_, n) => own(`list-${n}`, 1));
    expect(Evidence.safeParse(makeEvidence(laid(many), advice)).success).toBe(true);
  });

  it('is the same as ever where no department’s own list is laid', () => {
    expect(Object.keys(makeEvidence(list, advice))).not.toContain('ownLists');
  });

  it('says that nothing was shown when no list could be read', () => {
    const evidence = makeEvidence(null, null);
    expect(Evidence.parse(evidence)).toEqual(evidence);
    expect(evidence).toMatchObject({ feed: null, sequence: null, mode: 'not-known' });
  });
});
