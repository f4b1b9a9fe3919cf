import { buildSnapshot } from '../../../lib/feed/build-snapshot';
import type { FeedSources } from '../../../lib/feed/feed-sources';
import { publicHalf } from '../../../lib/feed/key-private';
import { signContent } from '../../../lib/feed/sign';
import { click, fill } from '../../../tools/browsers/controls';
import type { SettingsPage } from '../../../tools/browsers/settings-page';
import { readSources } from '../../../tools/feed/read-sources';
import { digestSha256 } from '../../../tools/feed/write-snapshot';
import type { FeedHost } from '../../lib/feed/client/feed-host';
import { aKey } from '../../lib/feed/key-fixtures';
import { say } from './say';

/** Whose own list the journeys publish. */
export const OWN = { feed: 'education-own-list', organisation: 'department-for-education' } as const;
const key = await aKey('the department’s publisher', { feed: OWN.feed });

/** The key that people are given for the department’s list. */
export const OWN_KEY = publicHalf(key);

const NO_GUIDANCE: FeedSources['guidance'] = {
  values: [],
  principles: [],
  disclosures: [],
  examples: [],
  redLines: [],
  checks: [],
  periods: [],
};

/** Publishes the department’s own list: its plan with another summary for “Parents’ Corner”, and whatever else. */
export async function publishOwnList(
  host: FeedHost,
  sequence: number,
  summary: string,
  more: (example: FeedSources) => Partial<FeedSources> = () => ({}),
): Promise<void> {
  const { sources } = readSources('feed');
  if (sources === null) throw new Error('The sources of the example list cannot be read.');
  const plans = sources.plans
    .filter(({ organisation }) => organisation === OWN.organisation)
    .map((plan) => ({
      ...plan,
      version: plan.version + 1,
      forums: plan.forums.map((here) => (here.forum === 'parents-corner' ? { ...here, summary } : here)),
    }));
  const own: FeedSources = {
    head: { ...sources.head, ...OWN, title: 'Education’s own list', sequence },
    forums: [],
    organisations: [],
    plans,
    guidance: NO_GUIDANCE,
    ...more(sources),
  };
  host.files.clear();
  for (const { path, bytes } of await buildSnapshot(own, digestSha256)) host.files.set(path, bytes);
  const index = host.files.get('feed.json') ?? new Uint8Array();
  host.files.set('feed.json.jws', new TextEncoder().encode(await signContent(index, key, 'lists')));
}

/** Looks at the department’s list on the settings page, as a person does who was given its address and key. */
export async function lookAtOwnList({ surface }: SettingsPage, address: string): Promise<void> {
  await click(surface, { role: 'button', name: say('layers.add') });
  await fill(surface, { role: 'textbox', name: say('layers.address') }, address);
  await fill(surface, { role: 'textbox', name: say('layers.keys') }, JSON.stringify(OWN_KEY));
  await click(surface, { role: 'button', name: say('layers.look') });
}
