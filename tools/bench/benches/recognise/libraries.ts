import type { Forum } from '../../../../lib/list/forum';
import { cutHost, type Finder, rulesByHost, walkSuffixes } from './peers';

/** What we use of the package `tldts`. */
interface Tldts {
  readonly parse: (address: string) => { readonly hostname: string | null };
}

/** What we use of uBlock Origin's trie of hosts, `@gorhill/ubo-core/js/hntrie.js`. */
interface HostTries {
  readonly default: new () => HostTrieContainer;
}
interface HostTrieContainer {
  setNeedle(host: string): HostTrieContainer;
  createTrie(): number;
  add(trie: number): number;
  matches(trie: number): number;
}

/** The libraries that are installed, as peers, and the names of those that are not. */
export async function libraryPeers(
  forums: readonly Forum[],
): Promise<{ readonly peers: readonly Finder[]; readonly missing: readonly string[] }> {
  const rules = rulesByHost(forums);
  const tldts = await load<Tldts>('tldts');
  const tries = await load<HostTries>('@gorhill/ubo-core/js/hntrie.js');
  const peers: Finder[] = [];
  if (tldts) {
    peers.push({
      name: 'tldts, Map of hosts',
      find: (address) => walkSuffixes(rules, tldts.parse(address).hostname ?? '', address),
    });
  }
  if (tries) {
    const container = new tries.default();
    const trie = container.createTrie();
    for (const host of rules.keys()) container.setNeedle(host).add(trie);
    peers.push({
      name: 'cut host, uBlock HNTrie',
      find(address) {
        const host = cutHost(address);
        return container.setNeedle(host).matches(trie) === -1 ? null : walkSuffixes(rules, host, address);
      },
    });
  }
  return {
    peers,
    missing: [...(tldts ? [] : ['tldts']), ...(tries ? [] : ['@gorhill/ubo-core'])],
  };
}

/** A package that need not be installed; null when it is not. */
async function load<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module;
  } catch {
    return null;
  }
}
