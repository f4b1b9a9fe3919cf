import {
  aCheck,
  aDisclosure,
  aForum,
  aList,
  anExample,
  anOrganisation,
  aPeriod,
  aPlan,
  aPlanForum,
  aRedLine,
  aStance,
  aValue,
  someGuidance,
} from './fixtures';

/** A small, readable list: a fictional forum for each stance, bodies of each administration, two plans and guidance. */

export const parentsCorner = aForum({
  name: 'Parents’ Corner',
  lead: 'department-for-education',
  terms: { privateMessages: 'not-allowed', account: 'personal', links: 'allowed', realNames: 'not-allowed' },
});
export const studentHall = aForum({
  name: 'Student Hall',
  audience: { summary: 'Students aged 16 to 24', segments: ['students'] },
  stance: aStance('registered-representatives-only'),
  terms: { account: 'shared-representative', tag: 'required' },
});
export const adviserExchange = aForum({
  name: 'Adviser Exchange',
  audience: { summary: 'Welfare-rights advisers', segments: ['advisers'] },
  stance: aStance('by-referral'),
});
export const farmTalk = aForum({
  name: 'Farm Talk',
  audience: { summary: 'Farmers and growers', segments: ['farmers'] },
  stance: aStance('clinic'),
});
export const barrackRoom = aForum({
  name: 'Barrack Room',
  audience: { summary: 'Serving and former soldiers', segments: ['armed-forces'] },
  stance: aStance('listen-only'),
  terms: { realNames: 'not-allowed' },
});
export const harbourTownTalk = aForum({
  name: 'Harbour Town Talk',
  audience: { summary: 'People in Harbour Town', segments: ['residents'] },
  stance: aStance('not-welcome'),
});
export const savingsClub = aForum({
  name: 'Savings Club',
  audience: { summary: 'Consumers', segments: ['consumers'] },
  stance: aStance('not-yet-asked'),
});
export const oldCommunity = aForum({
  name: 'Old Community',
  status: { state: 'retired', note: 'Moved elsewhere in 2014.', on: '2014-01-01' },
});

export const education = anOrganisation({ name: 'Department for Education', shortName: 'Education' });
export const educationAndSkills = anOrganisation({
  name: 'Department for Education and Skills',
  shortName: 'Education and Skills',
  successor: education.id,
});
export const pensions = anOrganisation({
  name: 'Department for Work and Pensions',
  shortName: 'DWP',
  jurisdictions: ['uk'],
});
export const harbourCouncil = anOrganisation({
  name: 'Harbour Town Council',
  kind: 'council',
  administration: 'wider-public-sector',
});
export const welshGovernment = anOrganisation({
  name: 'Welsh Government',
  kind: 'devolved-government',
  administration: 'wales',
  jurisdictions: ['wales'],
});

export const educationPlan = aPlan({
  organisation: education.id,
  forums: [
    aPlanForum({
      forum: parentsCorner.id,
      answerWithinWorkingDays: 2,
      topics: [{ id: 'childcare', name: 'Childcare costs' }],
      signposts: [
        {
          title: 'Help paying for childcare',
          url: 'https://www.gov.uk/help-with-childcare-costs',
          for: 'Costs',
        },
      ],
      consultation: { state: 'agreed', on: '2026-10-03', outcome: 'Answer in the open thread.' },
    }),
    aPlanForum({ forum: studentHall.id }),
    aPlanForum({ forum: harbourTownTalk.id, approach: 'stay-away' }),
  ],
});
export const pensionsPlan = aPlan({
  organisation: pensions.id,
  forums: [
    aPlanForum({ forum: parentsCorner.id, approach: 'signpost' }),
    aPlanForum({ forum: adviserExchange.id, approach: 'answer-when-referred' }),
    aPlanForum({ forum: savingsClub.id, approach: 'take-part' }),
    aPlanForum({ forum: barrackRoom.id, approach: 'listen' }),
  ],
});

export const guidance = someGuidance({
  values: [
    aValue({ name: 'Honesty', order: 2 }),
    aValue({ name: 'Integrity', order: 1, administrations: ['uk', 'scotland', 'wales'] }),
  ],
  disclosures: [
    aDisclosure(),
    aDisclosure({
      id: 'no-names',
      text: 'I am {role} at {organisation}.',
      fits: { realNames: ['not-allowed'] },
    }),
  ],
  examples: [
    anExample({ title: 'Somebody asks about childcare costs', keywords: ['childcare'] }),
    anExample({ title: 'Somebody asks about a contested policy', verdict: 'dont', redLine: 'personal-case' }),
  ],
  checks: [aCheck(), aCheck({ id: 'source', order: 2, text: 'It has a link to its source.' })],
  redLines: [aRedLine()],
  periods: [aPeriod()],
});

export const practiceList = aList({
  forums: [
    parentsCorner,
    studentHall,
    adviserExchange,
    farmTalk,
    barrackRoom,
    harbourTownTalk,
    savingsClub,
    oldCommunity,
  ],
  organisations: [education, educationAndSkills, pensions, harbourCouncil, welshGovernment],
  plans: [educationPlan, pensionsPlan],
  guidance,
});
