import { aCheck, aDisclosure, anExample, anOrganisation, aPeriod } from '../list/fixtures';
import type { LintExample } from './lint-examples';
import { soundSources, withForum, withGuidance, withPlan } from './sound-sources';

/** What the rules about guidance and dates catch. */
export const GUIDANCE_EXAMPLES = {
  reachable: [
    {
      says: 'an example fits only what no plan may say',
      sources: withGuidance({
        examples: [
          anExample({
            id: 'never',
            value: 'integrity',
            fits: { stances: ['not-welcome'], approaches: ['clinic'] },
          }),
        ],
      }),
      file: 'guidance/examples/never.json',
      field: 'fits',
    },
    {
      says: 'a check fits an empty list of modes',
      sources: withGuidance({ checks: [aCheck({ id: 'never', fits: { modes: [] } })] }),
      file: 'guidance/checks/never.json',
      field: 'fits.modes',
    },
  ],
  wording: [
    {
      says: 'a line has a gap that nothing fills',
      sources: withGuidance({ disclosures: [aDisclosure({ text: 'I am {name} at {organisation}.' })] }),
      file: 'guidance/disclosures/plain.json',
      field: 'text',
    },
    {
      says: 'a line has it that views can be one’s own',
      sources: withGuidance({ disclosures: [aDisclosure({ text: 'I am {role}. All views are my own.' })] }),
      file: 'guidance/disclosures/plain.json',
      field: 'text',
    },
  ],
  complete: [
    {
      says: 'somebody is told not to and not what to do',
      sources: withGuidance({ examples: [anExample({ id: 'bare', value: 'integrity', verdict: 'dont' })] }),
      file: 'guidance/examples/bare.json',
      field: 'instead',
    },
    {
      says: 'a body has no values to keep to',
      sources: soundSources({
        organisations: [anOrganisation(), anOrganisation({ name: 'A', administration: 'wales' })],
      }),
      file: 'organisations/a.json',
      field: 'administration',
    },
  ],
  visible: [
    {
      says: 'a name turns round what follows it',
      sources: withForum({ name: 'Bees \u202eeb', id: 'bees' }),
      file: 'forums/bees.json',
      field: 'name',
    },
    {
      says: 'a line hides a space that has no width',
      sources: withGuidance({ disclosures: [aDisclosure({ text: 'I am\u200b {role}.' })] }),
      file: 'guidance/disclosures/plain.json',
      field: 'text',
    },
  ],
  twice: [
    {
      says: 'a keyword is there twice',
      sources: withGuidance({
        examples: [anExample({ id: 'again', value: 'integrity', keywords: ['bees', 'hives', 'bees'] })],
      }),
      file: 'guidance/examples/again.json',
      field: 'keywords[2]',
    },
    {
      says: 'a forum’s members are told of twice',
      sources: withForum({
        name: 'Bees',
        audience: { summary: 'Keepers', segments: ['keepers', 'keepers'] },
      }),
      file: 'forums/bees.json',
      field: 'audience.segments[1]',
    },
    {
      says: 'two forums have one name',
      sources: withForum({ id: 'z', name: 'Parents’ corner' }),
      file: 'forums/z.json',
      field: 'name',
    },
  ],
  dates: [
    {
      says: 'a page was seen in the future',
      sources: withForum({ name: 'Seen', sources: [{ title: 'A page', seen: '2026-12-24' }] }),
      file: 'forums/seen.json',
      field: 'sources[0].seen',
    },
    {
      says: 'a forum is to be reviewed before it was',
      sources: withForum({ name: 'Back', reviewed: '2026-11-01', reviewBy: '2026-11-01' }),
      file: 'forums/back.json',
      field: 'reviewBy',
    },
    {
      says: 'a period ends before it begins',
      sources: withGuidance({ periods: [aPeriod({ until: '2026-04-30T22:59:00Z' })] }),
      file: 'guidance/periods/practice-election.json',
      field: 'until',
    },
    {
      says: 'the list expires before it is stale',
      sources: soundSources({ head: { ...soundSources().head, expiresAt: '2026-12-01T09:00:00Z' } }),
      file: 'feed.json',
      field: 'expiresAt',
    },
  ],
  reviews: [
    {
      says: 'a forum’s review is due',
      sources: withForum({ name: 'Due', reviewed: '2026-01-01', reviewBy: '2026-11-20' }),
      file: 'forums/due.json',
      field: 'reviewBy',
    },
    {
      says: 'a plan’s review is due',
      sources: withPlan({}, { from: '2026-01-01', reviewBy: '2026-11-20' }),
      file: 'plans/department-for-education.json',
      field: 'reviewBy',
    },
  ],
} satisfies Readonly<Record<string, readonly LintExample[]>>;
