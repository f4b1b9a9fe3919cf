import { describe, expect, it } from 'vitest';
import { reduceEntry } from '../../../lib/log/reduce-entry';
import { selectEntries } from '../../../lib/log/select-entries';
import { anAnswer } from './examples';

const at = (instant: string) => ({ ...anAnswer, at: instant });
const Q1 = { from: '2026-04-01', to: '2026-06-30' };

describe('The entries of a period', () => {
  it('begin and end at midnight in London, which is 11pm UTC in summer', () => {
    const lastOfQ4 = at('2026-03-31T22:59:59.999Z');
    const firstOfQ1 = at('2026-03-31T23:00:00.000Z');
    const lastOfQ1 = at('2026-06-30T22:59:59.999Z');
    const firstOfQ2 = at('2026-06-30T23:00:00.000Z');
    expect(selectEntries([firstOfQ2, lastOfQ1, firstOfQ1, lastOfQ4], Q1)).toEqual([firstOfQ1, lastOfQ1]);
  });

  it('are those of the chosen forums and sites', () => {
    const site = {
      ...at('2026-05-02T10:00:00Z'),
      where: { precision: 'site', host: 'allotments.example' } as const,
    };
    const forum = at('2026-05-01T10:00:00Z');
    expect(selectEntries([site, forum], { ...Q1, places: ['allotments.example'] })).toEqual([site]);
    expect(selectEntries([site, forum], { ...Q1, places: ['parents-corner'] })).toEqual([forum]);
    expect(selectEntries([site, forum], { ...Q1, places: [] })).toEqual([]);
    expect(selectEntries([site, forum], Q1)).toEqual([forum, site]);
  });
});

describe('Telling an entry more briefly', () => {
  const full = { ...anAnswer, note: 'Thanked us', issue: 'The calculator is wrong in Wales' };

  it('leaves everything out that its author left out, and nothing else', () => {
    const brief = reduceEntry(full, { threads: false, ownWords: false });
    expect(brief).toEqual({ ...anAnswer, where: { precision: 'forum', forum: 'parents-corner' } });
    expect(JSON.stringify(brief)).not.toMatch(/1161685|holidays|Thanked|calculator/);
  });

  it('keeps words and threads apart', () => {
    expect(reduceEntry(full, { threads: true, ownWords: false })).toEqual(anAnswer);
    expect(reduceEntry(full, { threads: true, ownWords: true })).toEqual(full);
  });
});
