import { type PageAddress, readPageAddress } from '../../../../lib/list/address-page';
import { type AddressRule, covers, listRules } from '../../../../lib/list/address-rules';
import type { Forum } from '../../../../lib/list/forum';
import { threadKey } from '../../../../lib/list/thread';

/** Where an address leads: the forum's id, and the thread where there is one. */
export interface Found {
  readonly forum: string;
  readonly thread: string | null;
}

/** A way to find the forum and the thread of an address. */
export type Finder =
  | { readonly name: string; readonly find: (address: string) => Found | null }
  /** It only does what every such way must do first, and finds nothing. */
  | { readonly name: string; readonly floor: (address: string) => number };

/** The rules of a list by their host. */
export function rulesByHost(forums: readonly Forum[]): ReadonlyMap<string, readonly AddressRule[]> {
  const rules = new Map<string, AddressRule[]>();
  for (const rule of listRules(forums)) rules.set(rule.host, [...(rules.get(rule.host) ?? []), rule]);
  return rules;
}

/** The rule that covers a page: the host itself is looked up, then each host above it. */
export function walkSuffixes(
  rules: ReadonlyMap<string, readonly AddressRule[]>,
  hostname: string,
  address: string,
): Found | null {
  for (let host = hostname; ;) {
    const found = rules.get(host);
    const url = found && readPageAddress(address);
    const rule = url && found.find((one) => covers(one, url));
    if (url && rule) return foundBy(rule, url);
    const dot = host.indexOf('.');
    if (dot === -1) return null;
    host = host.slice(dot + 1);
  }
}

function foundBy({ forum }: AddressRule, url: PageAddress): Found {
  return { forum: forum.id, thread: threadKey(forum.engine, url) };
}

/** The least that any way with `new URL` costs. */
export const newUrlAlone: Finder = {
  name: 'new URL alone',
  floor: (address) => new URL(address).hostname.length,
};

/** The usual way: `new URL`, then a Map of hosts, suffix by suffix. */
export function mapOfHosts(forums: readonly Forum[]): Finder {
  const rules = rulesByHost(forums);
  return {
    name: 'new URL, Map of hosts',
    find: (address) => walkSuffixes(rules, new URL(address).hostname, address),
  };
}

/** The same Map, with the host cut out by looking for the slashes. */
export function mapByScan(forums: readonly Forum[]): Finder {
  const rules = rulesByHost(forums);
  return {
    name: 'cut host, Map of hosts',
    find: (address) => walkSuffixes(rules, cutHost(address), address),
  };
}

interface Branch {
  readonly below: Map<string, Branch>;
  rules: readonly AddressRule[];
}

/** A trie of the hosts' labels from the end: `uk`, `co`, `forum`. */
export function trieOfLabels(forums: readonly Forum[]): Finder {
  const branch = (): Branch => ({ below: new Map(), rules: [] });
  const root = branch();
  for (const [host, rules] of rulesByHost(forums)) {
    let at = root;
    for (const label of host.split('.').toReversed()) {
      const next = at.below.get(label) ?? branch();
      at.below.set(label, next);
      at = next;
    }
    at.rules = rules;
  }
  return {
    name: 'trie of labels',
    find(address) {
      const host = cutHost(address);
      let found: Found | null = null;
      let at: Branch | undefined = root;
      for (let end = host.length; at && end > 0;) {
        const dot = host.lastIndexOf('.', end - 1);
        at = at.below.get(host.slice(dot + 1, end));
        end = dot;
        const url = at && at.rules.length > 0 ? readPageAddress(address) : null;
        const rule = url && at?.rules.find((one) => covers(one, url));
        if (url && rule) found = foundBy(rule, url);
      }
      return found;
    },
  };
}

/** The host of an address in the plainest writing, and nonsense of any other. */
export function cutHost(address: string): string {
  const start = address.indexOf('//') + 2;
  return address.slice(start, address.indexOf('/', start));
}
