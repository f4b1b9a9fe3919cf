import { onHost, readPageAddress, type PageAddress } from './address-page';
import { covers, listRules, type AddressRule } from './address-rules';
import { compileHostSieve } from './recognise-sieve';
import type { Place } from './advice';
import type { Forum } from './forum';
import { threadKey } from './thread';

/** Says which listed forum an address belongs to, exactly, or nothing. */
export interface Recogniser {
  /** The place at an address; null when it is no listed forum's, or no address at all. Never throws. */
  recognise(address: string): Place | null;
}

/**
 * Prepares the recognition of the forums' addresses. Where two forums cover one page, the more specific address
 * speaks for it (see `listRules`).
 *
 * Nearly every address that a browser shows is on an unlisted host. Those are turned away after one pass over the
 * host's characters, without even cutting it out. Everything else, listed or unusual in any way, is read
 * as the URL Standard says and decided by `covers` alone.
 */
export function compileRecogniser(forums: readonly Forum[]): Recogniser {
  const rules = new Map<string, AddressRule[]>();
  for (const rule of listRules(forums)) {
    const ofHost = rules.get(rule.host);
    if (ofHost) ofHost.push(rule);
    else rules.set(rule.host, [rule]);
  }
  const isSurelyUnlisted = compileHostSieve([...rules.values()].flat());

  const findRule = (url: PageAddress): AddressRule | undefined => {
    for (let host: string | null = url.hostname; host !== null; host = parentOf(host)) {
      const rule = rules.get(host)?.find((candidate) => covers(candidate, url));
      if (rule) return rule;
    }
    return undefined;
  };

  return {
    recognise(address) {
      if (isSurelyUnlisted(address)) return null;
      const url = readPageAddress(address);
      const rule = url && findRule(url);
      return rule ? { forum: rule.forum, thread: findThread(rule, url) } : null;
    },
  };
}

/** `forum.example` for `www.forum.example`; null where there is nothing above. */
function parentOf(host: string): string | null {
  const dot = host.indexOf('.');
  return dot === -1 ? null : host.slice(dot + 1);
}

function findThread(rule: AddressRule, url: PageAddress): string | null {
  // A covered path is the rule's own, perhaps with a slash, or longer.
  const isFrontPage = url.pathname.length <= rule.path.length + 1 && url.search === '';
  if (isFrontPage) return null;
  const isTwin = rule.mainHost !== rule.host && url.hostname === rule.host;
  return threadKey(rule.forum.engine, isTwin ? onHost(url, rule.mainHost) : url);
}
