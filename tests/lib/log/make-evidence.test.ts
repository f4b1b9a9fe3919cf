import { describe, expect, it } from 'vitest';
import { Period } from '../../../lib/list/period';
import { FeedIndex } from '../../../lib/list/published';
import { Evidence } from '../../../lib/log/entry';
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

  it('says that nothing was shown when no list could be read', () => {
    const evidence = makeEvidence(null, null);
    expect(Evidence.parse(evidence)).toEqual(evidence);
    expect(evidence).toMatchObject({ feed: null, sequence: null, mode: 'not-known' });
  });
});
