import type { PublishedList } from '../../../../lib/list/published';
import type { FeedHost } from '../client/feed-host';
import { signAgain } from '../client/publisher';
import { putOnShelf } from '../feed-fixtures';
import { aKey } from '../key-fixtures';
import { educationLayer } from './layer-fixtures';

/** The keys of the Department for Education’s own list. */
export const educationKey = await aKey('education, every week', { feed: 'education-own-list', use: 'lists' });

/** Publishes a department’s own list on a host, over what is there. */
export async function publishLayer(
  host: FeedHost,
  { index, ...layer }: PublishedList = educationLayer,
  key = educationKey,
): Promise<void> {
  const { parts: _, ...head } = index;
  host.files.clear();
  for (const [path, bytes] of (await putOnShelf({ head, ...layer })).files) host.files.set(path, bytes);
  await signAgain(host, key);
}
