import { buildSnapshot } from '../../../lib/feed/build-snapshot';
import { type PrivateKeyFile, publicHalf } from '../../../lib/feed/key-private';
import { signContent } from '../../../lib/feed/sign';
import { click, fill } from '../../../tools/browsers/controls';
import type { SettingsPage } from '../../../tools/browsers/settings-page';
import { readSources } from '../../../tools/feed/read-sources';
import { digestSha256 } from '../../../tools/feed/write-snapshot';
import type { FeedHost } from '../../lib/feed/client/feed-host';
import { aKey } from '../../lib/feed/key-fixtures';
import { publishedIndex } from './published';
import { say } from './say';

const { feed, sequence } = publishedIndex();

/** The key of whoever publishes the example list on a host of their own. */
export const PUBLISHER = await aKey('the publisher of the journeys', { feed });

/** The key that people are given for it. */
export const PUBLISHER_KEY = publicHalf(PUBLISHER);

/** The number of the list in the package. Journeys publish those after it. */
export const PACKAGED = sequence;

/** Publishes the example list under a number, with another name for the forum “Parents’ Corner”. */
export async function publishList(
  host: FeedHost,
  number: number,
  name: string,
  signer: PrivateKeyFile = PUBLISHER,
): Promise<void> {
  const { sources } = readSources('feed');
  if (sources === null) throw new Error('The sources of the example list cannot be read.');
  const forums = sources.forums.map((forum) => (forum.id === 'parents-corner' ? { ...forum, name } : forum));
  const head = { ...sources.head, sequence: number };
  for (const { path, bytes } of await buildSnapshot({ ...sources, head, forums }, digestSha256))
    host.files.set(path, bytes);
  await sign(host, signer);
}

/** Changes the index of what is published and signs it again, as its publisher would. */
export async function changeIndex(
  host: FeedHost,
  change: (index: Readonly<Record<string, unknown>>) => unknown,
): Promise<void> {
  const text = new TextDecoder().decode(host.files.get('feed.json'));
  const index = change(JSON.parse(text) as Readonly<Record<string, unknown>>);
  host.files.set('feed.json', new TextEncoder().encode(JSON.stringify(index)));
  await sign(host, PUBLISHER);
}

async function sign(host: FeedHost, signer: PrivateKeyFile): Promise<void> {
  const index = host.files.get('feed.json') ?? new Uint8Array();
  host.files.set('feed.json.jws', new TextEncoder().encode(await signContent(index, signer, 'lists')));
}

/**
 * Follows the list on the settings page, as a person does who was given its address and its publisher's key; or, without
 * keys, by those that came with the package.
 */
export async function followList(
  { surface }: SettingsPage,
  address: string,
  keys = JSON.stringify(PUBLISHER_KEY),
): Promise<void> {
  await fill(surface, { role: 'textbox', name: say('feedSettings.address') }, address);
  if (keys !== '') await fill(surface, { role: 'textbox', name: say('feedSettings.keys') }, keys);
  await click(surface, { role: 'button', name: say('feedSettings.follow') });
}

export async function checkNow({ surface }: SettingsPage): Promise<void> {
  await click(surface, { role: 'button', name: say('feedSettings.check') });
}
