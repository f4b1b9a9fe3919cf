import type { FeedSources } from '../../../lib/feed/feed-sources';
import {
  aCheck,
  aForum,
  anExample,
  anOrganisation,
  aPeriod,
  aPlan,
  aPlanForum,
  aStance,
  aValue,
  someGuidance,
} from '../list/fixtures';
import { practiceSources } from './feed-fixtures';

/** The day on which the sources of these tests are looked at, before every review is due. */
export const ON = '2026-11-21';

const found = {
  title: 'Their page about officials',
  url: 'https://www.moderators.com/',
  published: '2026',
  seen: '2026-11-01',
};

export const SOUND_FORUMS = [
  aForum({ name: 'Parents’ Corner' }),
  aForum({ name: 'Harbour Town Talk', stance: aStance('not-welcome') }),
  aForum({
    name: 'A Real Forum',
    verification: { state: 'verified', on: '2026-11-01' },
    addresses: [{ host: 'www.real-forum.com', paths: ['/talk'] }],
    stance: { name: 'not-yet-asked' },
    sources: [found],
  }),
  aForum({ name: 'Old Community', status: { state: 'retired', note: 'Moved elsewhere.' } }),
];

/** Sources that keep to every rule, with whatever else is wanted. */
export function soundSources(wish: Partial<FeedSources> = {}): FeedSources {
  return practiceSources({
    forums: SOUND_FORUMS,
    organisations: [anOrganisation()],
    plans: [aPlan()],
    guidance: someGuidance({
      values: [aValue()],
      checks: [aCheck()],
      examples: [anExample({ value: 'integrity' })],
      periods: [aPeriod()],
    }),
    ...wish,
  });
}

export const withForum = (...wish: Parameters<typeof aForum>): FeedSources =>
  soundSources({ forums: [...SOUND_FORUMS, aForum(...wish)] });
export const withPlan = (
  wish: Parameters<typeof aPlanForum>[0],
  more: Parameters<typeof aPlan>[0] = {},
): FeedSources => soundSources({ plans: [aPlan({ forums: [aPlanForum(wish)], ...more })] });
export const withGuidance = (wish: Parameters<typeof someGuidance>[0]): FeedSources =>
  soundSources({
    guidance: { ...soundSources().guidance, ...someGuidance({ values: [aValue()], ...wish }) },
  });

const real = { verification: { state: 'verified' as const, on: '2026-11-01' }, sources: [found] };
/** A forum on a real host, as an example list may have it. */
export const onRealHost = { ...real, addresses: [{ host: 'www.other.com' }], stance: aStance('welcome') };
