import { anOrganisation, aPlanForum, aStance } from '../list/fixtures';
import type { LintExample } from './lint-examples';
import { soundSources, withForum, withPlan } from './sound-sources';

/** What the rules about plans and bodies catch. */
export const PLAN_EXAMPLES = {
  illustrative: [
    {
      says: 'a plan of an example list says that it was issued',
      sources: withPlan({}, { illustrative: false }),
      file: 'plans/department-for-education.json',
      field: 'illustrative',
    },
  ],
  people: [
    {
      says: 'somebody spoke for the operator by name',
      sources: withForum({ name: 'Named', stance: { ...aStance('welcome'), by: 'Jo Bloggs' } as never }),
      file: 'forums/named.json',
      field: 'stance.by',
    },
    {
      says: 'the operator’s contact is a member’s page',
      sources: withForum({
        name: 'Contact',
        operator: {
          name: 'The owners',
          kind: 'volunteers',
          contact: 'https://contact.example/members/jo.5/',
        },
      }),
      file: 'forums/contact.json',
      field: 'operator.contact',
    },
    {
      says: 'the list itself is published by a person',
      sources: soundSources({ head: { ...soundSources().head, publisher: 'Jo Bloggs' } }),
      file: 'feed.json',
      field: 'publisher',
    },
    {
      says: 'the list itself is to be reached by e-mail',
      sources: soundSources({ head: { ...soundSources().head, title: 'Our list, jo@lists.example' } }),
      file: 'feed.json',
      field: 'title',
    },
    {
      says: 'a plan is owned by a person',
      sources: withPlan({}, { owner: 'Dr Jo Bloggs, digital engagement' }),
      file: 'plans/department-for-education.json',
      field: 'owner',
    },
    {
      says: 'a plan hands over to somebody’s mailbox',
      sources: withPlan({ escalation: [{ when: 'A crisis.', to: 'jo.bloggs@education.example' }] }),
      file: 'plans/department-for-education.json',
      field: 'forums[0].escalation[0].to',
    },
  ],
  approaches: [
    {
      says: 'a plan takes part where officials are not welcome',
      sources: withPlan({ forum: 'harbour-town-talk', approach: 'take-part' }),
      file: 'plans/department-for-education.json',
      field: 'forums[0].approach',
    },
    {
      says: 'a plan listens to a forum that is no more',
      sources: withPlan({ forum: 'old-community', approach: 'listen' }),
      file: 'plans/department-for-education.json',
      field: 'forums[0].approach',
    },
  ],
  promises: [
    {
      says: 'a plan was agreed with somebody whom nobody asked',
      sources: withPlan({ forum: 'a-real-forum', consultation: { state: 'asked', on: '2026-10-01' } }),
      file: 'plans/department-for-education.json',
      field: 'forums[0].consultation',
    },
    {
      says: 'an answer is promised where we only listen',
      sources: withPlan({ approach: 'listen', answerWithinWorkingDays: 2 }),
      file: 'plans/department-for-education.json',
      field: 'forums[0].answerWithinWorkingDays',
    },
  ],
  plans: [
    {
      says: 'a plan speaks of a forum twice',
      sources: withPlan({}, { forums: [aPlanForum(), aPlanForum({ approach: 'listen' })] }),
      file: 'plans/department-for-education.json',
      field: 'forums[1].forum',
    },
    {
      says: 'more than all is promised, on a forum that is not in the plan',
      sources: withPlan(
        {},
        {
          commitments: [
            {
              id: 'quick',
              text: 'We answer in time.',
              measure: 'share-answered-in-time',
              target: 110,
              per: 'quarter',
              forum: 'a-real-forum',
            },
          ],
        },
      ),
      file: 'plans/department-for-education.json',
      field: 'commitments.quick.target',
    },
  ],
  organisations: [
    {
      says: 'a body’s id is not its slug',
      sources: soundSources({
        organisations: [anOrganisation({ page: 'https://www.gov.uk/government/organisations/dfe' })],
      }),
      file: 'organisations/department-for-education.json',
      field: 'id',
    },
    {
      says: 'two bodies became each other',
      sources: soundSources({
        organisations: [
          anOrganisation(),
          anOrganisation({ name: 'A', successor: 'b' }),
          anOrganisation({ name: 'B', successor: 'a' }),
        ],
      }),
      file: 'organisations/a.json',
      field: 'successor',
    },
    {
      says: 'a plan stayed with a body that became another',
      sources: soundSources({
        organisations: [anOrganisation({ successor: 'a' }), anOrganisation({ name: 'A' })],
      }),
      file: 'plans/department-for-education.json',
      field: 'organisation',
    },
  ],
} satisfies Readonly<Record<string, readonly LintExample[]>>;
