import { readFeedAddress } from '../client/feed-address';
import { readTrustOfOneList } from '../trust';
import type { FeedChosen, PolicyProblem } from './policy-read';

/** What of a policy's list can be used, or what is wrong with it, field by field. */
export type PolicyListRead =
  | { readonly ok: true; readonly list: FeedChosen }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a list of a policy.
 *
 * @param name what it is called in the policy
 */
export async function readPolicyList(name: string, value: unknown): Promise<PolicyListRead> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, problems: [{ name, why: 'no-list' }] };
  const typed: unknown = Reflect.get(value, 'address');
  const keys: unknown = Reflect.get(value, 'keys');
  const address = readFeedAddress(typeof typed === 'string' ? typed : '');
  const given = await readTrustOfOneList('keys', new TextEncoder().encode(JSON.stringify({ keys })));
  if (address.ok && given.ok)
    return { ok: true, list: { feed: given.feed, base: address.base, trust: given.trust } };
  const problems: PolicyProblem[] = [];
  if (!address.ok) problems.push({ name: `${name}.address`, why: 'no-address' });
  if (!given.ok) problems.push({ name: `${name}.keys`, why: 'no-keys' });
  return { ok: false, problems };
}
