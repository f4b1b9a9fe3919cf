import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBulkChange, type BulkChange, isAnyChange } from '../../../lib/log/bulk-change';
import { changedParts } from '../../../lib/log/compare-entries';
import { Entry } from '../../../lib/log/entry';
import { entry as anyEntry } from './arbitraries';
import { anAnswer } from './examples';

const NOTHING: BulkChange = { addTopics: [], removeTopics: [], forumOnly: false };

describe('changing many entries at once', () => {
  it('puts topics to what is there, each once, and takes others away', () => {
    const before = { ...anAnswer, topics: ['tax', 'childcare'] };
    const change = { ...NOTHING, addTopics: ['childcare', 'schools'], removeTopics: ['tax'] };
    expect(applyBulkChange(before, change).topics).toEqual(['childcare', 'schools']);
  });

  it('sets and clears the outcome and the promise', () => {
    const solved = applyBulkChange(anAnswer, { ...NOTHING, outcome: 'solved', commitment: 'answer-in-time' });
    expect(solved).toMatchObject({ outcome: 'solved', commitment: 'answer-in-time' });
    const cleared = applyBulkChange(solved, { ...NOTHING, outcome: '', commitment: '' });
    expect(Object.keys(cleared)).not.toContain('outcome');
    expect(Object.keys(cleared)).not.toContain('commitment');
  });

  it('keeps the forum alone, and leaves a site that is not listed as it is', () => {
    const site = { ...anAnswer, where: { precision: 'site' as const, host: 'allotments.example' } };
    expect(applyBulkChange(anAnswer, { ...NOTHING, forumOnly: true }).where).toEqual({
      precision: 'forum',
      forum: 'parents-corner',
    });
    expect(applyBulkChange(site, { ...NOTHING, forumOnly: true })).toBe(site);
  });

  it('gives the very same entry where nothing changes, and always one that the schema takes', () => {
    const topics = fc.array(fc.constantFrom('tax', 'childcare', 'schools'), { maxLength: 3 });
    const change: fc.Arbitrary<BulkChange> = fc.record({
      addTopics: topics,
      removeTopics: topics,
      forumOnly: fc.boolean(),
    });
    fc.assert(
      fc.property(anyEntry, change, (entry, made) => {
        expect(applyBulkChange(entry, NOTHING)).toBe(entry);
        const after = applyBulkChange(entry, made);
        expect(Entry.safeParse(after).success).toBe(true);
        expect(applyBulkChange(after, made)).toBe(after);
        expect(after === entry).toBe(changedParts(entry, after).length === 0);
      }),
    );
  });

  it('knows a change that says nothing', () => {
    expect(isAnyChange(NOTHING)).toBe(false);
    expect(isAnyChange({ ...NOTHING, outcome: '' })).toBe(true);
    expect(isAnyChange({ ...NOTHING, commitment: '' })).toBe(true);
  });
});

describe('comparing two revisions', () => {
  it('names the parts that differ, in the order of the form', () => {
    const after: Entry = {
      ...anAnswer,
      revision: 2,
      act: { kind: 'signpost', pages: ['https://www.gov.uk/childcare'] },
      where: { precision: 'forum', forum: 'parents-corner' },
      note: 'Rang the nursery team.',
      changedAt: '2027-01-01T00:00:00Z',
    };
    const parts = changedParts(anAnswer, after);
    expect(parts).toEqual(expect.arrayContaining(['kind', 'detail', 'thread', 'note']));
    expect(parts).not.toContain('place');
  });

  it('finds nothing between two revisions that say the same', () => {
    expect(changedParts(anAnswer, { ...anAnswer, revision: 7, changedAt: '2027-01-01T00:00:00Z' })).toEqual(
      [],
    );
  });
});
