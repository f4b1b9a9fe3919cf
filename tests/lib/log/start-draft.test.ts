import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../lib/list/advice';
import { Draft } from '../../../lib/log/draft';
import { KindName } from '../../../lib/log/entry';
import { finishDraft } from '../../../lib/log/finish-draft';
import { startDraft } from '../../../lib/log/start-draft';
import { advice, anAnswerDraft } from './examples';

const page = {
  pageTitle: '30 hours in the holidays | Parents’ Corner',
  organisation: 'department-for-education',
  evidence: anAnswerDraft.evidence,
};
const start = (kind: Draft['kind'], change: Partial<Advice> = {}) =>
  startDraft({ ...page, kind, advice: { ...advice, ...change } });
const reasonWhere = (posting: Advice['posting']) => start('barrier', { posting }).reason;

describe('Starting an entry', () => {
  it('asks nothing that the page and the plan already say', () => {
    expect(start('answer')).toEqual({ ...anAnswerDraft, commitment: 'answer-in-two-days' });
  });

  it('can be saved at once, whatever the kind', () => {
    for (const kind of KindName.options) {
      const draft = start(kind);
      expect(Draft.parse(draft)).toEqual(draft);
      const finished = finishDraft(draft, {
        id: '0193a4c5-6b1e-7c3d-8f2a-1b2c3d4e5f60',
        now: '2026-11-14T12:40:00.000Z',
        offset: 0,
        today: '2026-11-14',
      });
      expect(finished.ok).toBe(true);
    }
  });

  it.each([
    ['answer', 'in-this-post'],
    ['correction', 'in-this-post'],
    ['signpost', 'in-this-post'],
    ['clinic', 'in-this-post'],
    ['listening', 'not-applicable'],
    ['barrier', 'not-applicable'],
    ['consultation', 'in-this-post'],
    ['operator-contact', 'not-applicable'],
    ['referral', 'not-applicable'],
  ] as const)('takes it that %s says who we are: %s', (kind, disclosure) => {
    expect(start(kind).disclosure).toBe(disclosure);
  });

  it('chooses the promise that the kind is made towards here, and none where there are two or none', () => {
    expect(start('signpost').commitment).toBe('signposts');
    expect(start('clinic').commitment).toBe('');
    const { ours } = advice;
    const twice = ours && {
      ...ours,
      plan: { ...ours.plan, commitments: ours.plan.commitments.flatMap((one) => [one, one]) },
    };
    expect(start('answer', { ours: twice }).commitment).toBe('');
  });

  it('chooses no topic where the plan has several', () => {
    const { ours } = advice;
    const topics = [
      { id: 'childcare-30-hours', name: 'Childcare: 30 hours' },
      { id: 'admissions', name: 'Admissions' },
    ];
    const several = ours && { ...ours, here: { ...ours.here, topics } };
    expect(start('answer', { ours: several }).topics).toEqual([]);
  });

  it('keeps the forum alone on a board, where there is no thread to have a title', () => {
    expect(start('listening', { place: { ...advice.place, thread: null } })).toMatchObject({
      place: 'parents-corner',
      precision: 'forum',
      thread: null,
      title: '',
    });
  });

  it('keeps only the host of a site that is not listed', () => {
    const draft = startDraft({ ...page, kind: 'barrier', site: 'Allotments.example', organisation: null });
    expect(draft).toMatchObject({
      place: 'allotments.example',
      precision: 'site',
      forum: null,
      host: 'allotments.example',
      title: '',
      organisation: null,
      reason: 'blocked-site',
    });
  });

  it('takes the likely barrier from what the operator and the plan say', () => {
    expect(reasonWhere({ may: 'not-post', because: 'not-welcome' })).toBe('not-welcome');
    expect(reasonWhere({ may: 'ask-first', because: 'no-plan' })).toBe('no-authority');
    expect(reasonWhere({ may: 'post' })).toBe('no-account');
  });

  it('takes a referral to come in where the operator refers members to us, else to go out', () => {
    expect(start('referral', { posting: { may: 'post-when-referred' } }).direction).toBe('in');
    expect(start('referral').direction).toBe('out');
  });
});
