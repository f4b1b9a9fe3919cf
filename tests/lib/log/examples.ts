import type { Advice } from '../../../lib/list/advice';
import { Forum } from '../../../lib/list/forum';
import { Organisation } from '../../../lib/list/organisation';
import { Plan, PlanForum } from '../../../lib/list/plan';
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
  followUpSnoozed: null,
  privateMessage: null,
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

/** Parents’ Corner, a fictional forum that welcomes officials who say who they are. */
export const parentsCorner: Forum = Forum.parse({
  id: 'parents-corner',
  name: 'Parents’ Corner',
  kind: 'bulletin-board',
  status: { state: 'open' },
  verification: { state: 'fictional' },
  addresses: [{ host: 'parents-corner.example' }],
  audience: { summary: 'Parents of children under 11', segments: ['parents'] },
  operator: { name: 'Corner Media', kind: 'company' },
  stance: {
    name: 'welcome',
    words: 'Answer in the open thread. Please don’t message members first.',
    by: 'The moderators',
    on: '2026-10-03',
    source: { title: 'Practice forum' },
  },
  terms: {
    privateMessages: 'not-allowed',
    account: 'personal',
    tag: 'not-stated',
    links: 'allowed',
    realNames: 'not-allowed',
  },
  sources: [{ title: 'Practice forum' }],
  reviewed: '2026-10-03',
  reviewBy: '2027-10-03',
});

const educationPlan: Plan = Plan.parse({
  organisation: 'department-for-education',
  version: 4,
  illustrative: true,
  from: '2026-07-01',
  reviewBy: '2027-07-01',
  owner: 'Digital engagement',
  summary: 'Answer childcare and school questions.',
  forums: [
    {
      forum: 'parents-corner',
      approach: 'take-part',
      summary: 'Answer childcare and school questions.',
      whoMayPost: 'Anyone in the childcare team.',
      topics: [{ id: 'childcare-30-hours', name: 'Childcare: 30 hours' }],
      consultation: { state: 'not-yet' },
    },
  ],
  commitments: [
    {
      id: 'answer-in-two-days',
      text: 'Answer within 2 working days.',
      measure: 'share-answered-in-time',
      target: 80,
      per: 'quarter',
      forum: 'parents-corner',
    },
    { id: 'signposts', text: 'Twenty signposts.', measure: 'signposts', target: 20, per: 'month' },
    {
      id: 'clinic-elsewhere',
      text: 'A clinic.',
      measure: 'clinics',
      target: 1,
      per: 'year',
      forum: 'elsewhere',
    },
    { id: 'presence', text: 'Be there.', measure: 'forums-with-activity', target: 3, per: 'quarter' },
  ],
});

const education: Organisation = Organisation.parse({
  id: 'department-for-education',
  name: 'Department for Education',
  shortName: 'Education',
  kind: 'department',
  administration: 'uk',
  jurisdictions: ['england'],
  verification: { state: 'fictional' },
  sources: [{ title: 'GOV.UK' }],
});

/** What the panel says to an Education official in a thread of Parents’ Corner on an ordinary day. */
export const advice: Advice = {
  place: { forum: parentsCorner, thread: 'https://parents-corner.example/threads/1161685' },
  lead: education,
  mode: { name: 'normal' },
  posting: { may: 'post' },
  ours: { organisation: education, plan: educationPlan, here: PlanForum.parse(educationPlan.forums[0]) },
  others: [],
  disclosures: [],
  checks: [],
  example: null,
  redLines: [],
  values: [],
};
