import { covers, listRules, type AddressRule } from './address-rules';
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
 * host's characters. Everything else, listed or unusual in any way, is decided by `new URL` and `covers` alone.
 */
export function compileRecogniser(forums: readonly Forum[]): Recogniser {
  const rules = new Map<string, AddressRule[]>();
  const parents = new Set<string>();
  for (const rule of listRules(forums)) {
    const ofHost = rules.get(rule.host);
    if (ofHost) ofHost.push(rule);
    else rules.set(rule.host, [rule]);
    if (rule.subdomains) parents.add(rule.host);
  }

  const mayBeListed = (host: string): boolean => rules.has(host) || hasParentIn(parents, host);

  const findRule = (url: URL): AddressRule | undefined => {
    for (let host: string | null = url.hostname; host !== null; host = parentOf(host)) {
      const rule = rules.get(host)?.find((candidate) => covers(candidate, url));
      if (rule) return rule;
    }
    return undefined;
  };

  return {
    recognise(address) {
      const host = cutPlainHost(address);
      if (host !== null && !mayBeListed(host)) return null;
      const url = parseAddress(address);
      const rule = url && findRule(url);
      return rule ? { forum: rule.forum, thread: findThread(rule, url) } : null;
    },
  };
}

function hasParentIn(parents: ReadonlySet<string>, host: string): boolean {
  if (parents.size === 0) return false;
  for (let parent = parentOf(host); parent !== null; parent = parentOf(parent)) {
    if (parents.has(parent)) return true;
  }
  return false;
}

/** `forum.example` for `www.forum.example`; null where there is nothing above. */
function parentOf(host: string): string | null {
  const dot = host.indexOf('.');
  return dot === -1 ? null : host.slice(dot + 1);
}

/**
 * The host of an address that is written in the plainest way, as browsers write all but a few; null when there is
 * anything that `new URL` might read in another way: upper case, a port, a name and password, other scripts, a third
 * slash.
 */
function cutPlainHost(address: string): string | null {
  const start = address.startsWith('https://') ? 8 : 7;
  if (start === 7 && !address.startsWith('http://')) return null;
  for (let n = start; n < address.length; n += 1) {
    const code = address.charCodeAt(n);
    if (code === SLASH) return n === start ? null : address.slice(start, n);
    if (
      !(
        (code >= SMALL_A && code <= SMALL_Z) ||
        code === DOT ||
        code === HYPHEN ||
        (code >= ZERO && code <= NINE)
      )
    )
      return null;
  }
  return null;
}

const SLASH = 47;
const DOT = 46;
const HYPHEN = 45;
const ZERO = 48;
const NINE = 57;
const SMALL_A = 97;
const SMALL_Z = 122;

function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function findThread(rule: AddressRule, url: URL): string | null {
  const isFrontPage = url.search === '' && url.pathname.replace(/\/+$/, '') === rule.path;
  return isFrontPage ? null : threadKey(rule.forum.engine, url);
}
