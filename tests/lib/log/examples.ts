import type { Draft } from '../../../lib/log/draft';
import type { Entry } from '../../../lib/log/entry';

/** An answer in a thread of the fictional Parents’ Corner, as the panel would prefill it. */
export const anAnswerDraft: Draft = {
  editing: null,
  kind: 'answer',
  place: 'https://parents-corner.example/threads/1161685',
  organisation: 'department-for-education',
  precision: 'thread',
  forum: 'parents-corner',
  thread: 'https://parents-corner.example/threads/1161685',
  title: '30 hours in the holidays',
  host: '',
  disclosure: 'in-this-post',
  topics: ['childcare-30-hours'],
  pages: [],
  direction: 'out',
  reason: 'no-account',
  minutes: '',
  askedOn: '',
  outcome: '',
  issue: '',
  note: '',
  followUpDue: '',
  followUpDone: null,
  commitment: '',
  evidence: {
    feed: 'take-part-example',
    sequence: 37,
    planVersion: 4,
    stance: 'welcome',
    approach: 'take-part',
    mode: 'normal',
  },
};

/** The same answer, logged on 14 November 2026 at lunch. */
export const anAnswer: Entry = {
  schema: 1,
  id: '0193a4c5-6b1e-7c3d-8f2a-1b2c3d4e5f60',
  revision: 1,
  organisation: 'department-for-education',
  where: {
    precision: 'thread',
    forum: 'parents-corner',
    thread: 'https://parents-corner.example/threads/1161685',
    title: '30 hours in the holidays',
  },
  act: { kind: 'answer' },
  at: '2026-11-14T12:40:00.000Z',
  offset: 0,
  disclosure: 'in-this-post',
  topics: ['childcare-30-hours'],
  evidence: anAnswerDraft.evidence,
  changedAt: '2026-11-14T12:40:00.000Z',
};
