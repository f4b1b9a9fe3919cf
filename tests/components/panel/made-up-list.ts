import { advise } from '../../../lib/list/advise';
import type { Advice, Person } from '../../../lib/list/advice';
import { Forum, type Stance } from '../../../lib/list/forum';
import type { Guidance } from '../../../lib/list/guidance';
import type { Organisation } from '../../../lib/list/organisation';
import type { Period } from '../../../lib/list/period';
import { Plan, type Approach, type PlanForum } from '../../../lib/list/plan';
import type { PublishedList } from '../../../lib/list/published';

/** A small made-up list, and what it really advises. */

const source = { title: 'Made up for this test' };

export function anOrganisation(id: string, name: string, more: Partial<Organisation> = {}): Organisation {
  return {
    id,
    name,
    shortName: name,
    kind: 'department',
    administration: 'uk',
    jurisdictions: ['uk'],
    formerNames: [],
    verification: { state: 'fictional' },
    sources: [source],
    ...more,
  };
}

export const EDUCATION = anOrganisation('department-for-education', 'Department for Education', {
  shortName: 'Education',
});
export const PENSIONS = anOrganisation('department-for-work-pensions', 'Department for Work and Pensions', {
  shortName: 'DWP',
});
export const ORGANISATIONS = [EDUCATION, PENSIONS];

export const WORDS = 'Answer in the open thread.';

/** A stance of each name, with the operator's words where there are any. */
export function aStance(name: Stance['name']): Stance {
  return name === 'not-yet-asked'
    ? { name }
    : { name, words: WORDS, by: 'The moderators', on: '2026-10-03', asked: '2026-09-21', source };
}

export function aForum(more: Partial<Forum> = {}): Forum {
  return {
    ...Forum.parse({
      id: 'parents-corner',
      name: 'Parents’ Corner',
      kind: 'bulletin-board',
      status: { state: 'open' },
      verification: { state: 'fictional' },
      addresses: [{ host: 'parents-corner.example' }],
      audience: { summary: 'Parents of children under 11', segments: ['parents'] },
      operator: {
        name: 'The volunteers',
        kind: 'volunteers',
        contact: 'https://parents-corner.example/contact',
      },
      stance: aStance('welcome'),
      terms: {
        privateMessages: 'not-allowed',
        account: 'personal',
        tag: 'required',
        links: 'allowed',
        realNames: 'not-allowed',
        notes: ['Say so in your first line.'],
      },
      lead: EDUCATION.id,
      sources: [source],
      reviewed: '2026-11-14',
      reviewBy: '2027-05-14',
    }),
    ...more,
  };
}

export function aPlan(approach: Approach, here: Partial<PlanForum> = {}, more: Partial<Plan> = {}): Plan {
  const plan = Plan.parse({
    organisation: EDUCATION.id,
    version: 4,
    illustrative: true,
    from: '2026-07-01',
    reviewBy: '2027-06-30',
    owner: 'The digital engagement team',
    summary: 'We help where parents help each other.',
    forums: [
      {
        forum: 'parents-corner',
        approach,
        summary: 'Our plan in a sentence.',
        whoMayPost: 'Anyone in the childcare team.',
        answerWithinWorkingDays: 2,
        topics: [
          { id: 'free-hours', name: 'Free childcare hours' },
          { id: 'school-places', name: 'School places' },
        ],
        do: ['Link to the page.'],
        avoid: ['Talk about one family.'],
        signposts: [
          { title: 'Childcare choices', url: 'https://www.gov.uk/childcare', for: 'What help there is' },
          { title: 'School admissions', url: 'https://www.gov.uk/schools-admissions', for: 'Places' },
        ],
        escalation: [{ when: 'A child may be at risk.', to: 'The safeguarding desk' }],
        consultation: { state: 'agreed', on: '2026-10-03', outcome: 'In the open only.' },
      },
    ],
    commitments: [
      {
        id: 'sixty',
        text: 'Answer 60 questions a quarter.',
        measure: 'answers',
        target: 60,
        per: 'quarter',
      },
    ],
  });
  return { ...plan, forums: plan.forums.map((forum) => ({ ...forum, ...here })), ...more };
}

function anExample(id: string, verdict: 'fine' | 'ask-first' | 'dont', keyword: string) {
  const title = `A ${keyword} in the thread`;
  return {
    id,
    title,
    situation: `Somebody mentions a ${keyword}.`,
    verdict,
    why: 'Because it helps.',
    instead: 'Tell your team.',
    value: 'honesty',
    keywords: [keyword],
    fits: {},
    source,
  };
}

export const GUIDANCE: Guidance = {
  values: [
    { id: 'honesty', order: 1, administrations: ['uk'], name: 'Honesty', meaning: 'Being truthful.', source },
  ],
  principles: [],
  disclosures: [
    {
      id: 'first',
      name: 'First post',
      use: 'first-post',
      text: 'I work at {organisation}.',
      fits: {},
      source,
    },
    {
      id: 'later',
      name: 'Later post',
      use: 'later-post',
      text: 'From {organisation} again.',
      fits: {},
      source,
    },
  ],
  examples: [
    anExample('a', 'fine', 'benefit'),
    anExample('b', 'ask-first', 'journalist'),
    anExample('c', 'dont', 'petition'),
  ],
  redLines: [
    {
      id: 'risk',
      title: 'Risk to life',
      text: 'Act at once.',
      goesTo: '999',
      page: 'https://www.gov.uk/',
      source,
    },
  ],
  checks: [1, 2, 3, 4, 5, 6].map((order) => ({
    id: `check-${order}`,
    order,
    text: `Check number ${order}.`,
    fits: {},
    source,
  })),
  periods: [],
};

export const PERIOD: Period = {
  id: 'may-2027',
  kind: 'pre-election',
  name: 'May elections',
  from: '2026-11-01T00:00:00Z',
  until: '2027-05-06T21:00:00Z',
  jurisdictions: ['uk'],
  administrations: [],
  organisationKinds: [],
  summary: 'Facts about services only.',
  changes: ['No new campaigns.'],
  verification: { state: 'verified', on: '2026-11-01' },
  source,
};

export const SOMEBODY: Person = { organisation: EDUCATION, role: 'a childcare adviser' };
export const NOBODY: Person = { organisation: null, role: null };
export const THREAD = 'https://parents-corner.example/threads/1161685';

export interface Situation {
  readonly forum?: Forum;
  readonly plans?: readonly Plan[];
  readonly person?: Person;
  readonly periods?: readonly Period[];
  readonly thread?: string | null;
}

/** What the list would really advise in a situation. */
export function adviceFor(situation: Situation = {}): Advice {
  const forum = situation.forum ?? aForum();
  const list: PublishedList = {
    index: {
      format: 1,
      feed: 'example',
      title: 'Example list',
      publisher: 'The authors',
      licence: 'OGL-UK-3.0',
      illustrative: true,
      sequence: 37,
      issuedAt: '2026-11-14T09:00:00Z',
      refreshBy: '2027-02-14T09:00:00Z',
      expiresAt: '2027-11-14T09:00:00Z',
      minimumClient: '0.1.0',
      parts: [],
    },
    forums: [forum],
    organisations: ORGANISATIONS,
    guidance: { ...GUIDANCE, periods: [...(situation.periods ?? [])] },
    plans: situation.plans ?? [aPlan('take-part')],
  };
  const thread = situation.thread === undefined ? THREAD : situation.thread;
  return advise({
    list,
    place: { forum, thread },
    person: situation.person ?? SOMEBODY,
    now: '2026-11-21T12:00:00Z',
  });
}
