import type { PageAddress } from './address-page';
import type { Forum } from './forum';

/** One stretch of the web that belongs to one forum: a host and a path, perhaps with the start of the query. */
export interface AddressRule {
  readonly forum: Forum;
  readonly host: string;
  /** The host that speaks for this one: of a forum listed with and without `www.`, the one listed first. */
  readonly mainHost: string;
  readonly subdomains: boolean;
  readonly schemes: readonly ('https' | 'http')[];
  /** Ports beside the scheme's own, as an address writes them: `8443`. */
  readonly ports: readonly string[];
  /** The path by whole segments, without a slash at its end; empty for the whole host. */
  readonly path: string;
  /** What the query must start with; empty for any query or none. */
  readonly query: string;
  /** Paths that are not the forum's although `path` covers them, written like `path`. */
  readonly except: readonly string[];
}

/**
 * The forums' addresses taken apart, the most specific rule first: the longer host, then the longer path, then the
 * longer start of the query, then the forum's id. The recogniser, the match patterns and the declarative conditions
 * all start here, so what they mean is decided once.
 */
export function listRules(forums: readonly Forum[]): readonly AddressRule[] {
  return forums.flatMap(rulesOf).toSorted(compareRules);
}

function rulesOf(forum: Forum): AddressRule[] {
  return forum.addresses.flatMap((address) =>
    address.paths.flatMap((path) =>
      (address.query.length === 0 ? [''] : address.query).map((query) => ({
        forum,
        host: address.host,
        mainHost: mainHostOf(forum, address.host),
        subdomains: address.subdomains,
        schemes: address.schemes,
        ports: address.ports.map(String),
        path: withoutSlash(path),
        query,
        except: address.except.map(withoutSlash),
      })),
    ),
  );
}

function mainHostOf(forum: Forum, host: string): string {
  const twin = forum.addresses.find((address) => withoutWww(address.host) === withoutWww(host));
  return twin?.host ?? host;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}

/** Orders two rules that may cover the same page: the one that should speak for it comes first. */
export function compareRules(a: AddressRule, b: AddressRule): number {
  return (
    b.host.length - a.host.length ||
    b.path.length - a.path.length ||
    b.query.length - a.query.length ||
    compareText(a.forum.id, b.forum.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Whether a rule covers a page, exactly. The URL is as the URL Standard reads it: lower-case ASCII host, dot segments
 * resolved, a scheme's own port left out.
 *
 * | the page                             | the rule                       | covers |
 * | ------------------------------------ | ------------------------------ | ------ |
 * | `https://forum.example/talk?page=2`  | `forum.example/talk`           | yes    |
 * | `https://forum.example/talkative`    | `forum.example/talk`           | no     |
 * | `https://forum.example./talk`        | `forum.example/talk`           | no     |
 * | `https://me@forum.example/talk`      | `forum.example/talk`           | no     |
 * | `https://www.forum.example/talk`     | `forum.example/talk`           | no     |
 * | `https://www.forum.example/talk`     | the same with `subdomains`     | yes    |
 * | `https://forum.example/talk/%73taff` | the same, except `/talk/staff` | no     |
 */
export function covers(rule: AddressRule, url: PageAddress): boolean {
  return (
    (url.hostname === rule.host || (rule.subdomains && url.hostname.endsWith(`.${rule.host}`))) &&
    rule.schemes.some((scheme) => url.protocol === `${scheme}:`) &&
    (url.port === '' || rule.ports.includes(url.port)) &&
    // Nobody reaches a forum with a name or password in its address, and tricksters do write that.
    url.username === '' &&
    url.password === '' &&
    isUnder(url.pathname, rule.path) &&
    url.search.slice(1).startsWith(rule.query) &&
    !rule.except.some((except) => mayBeUnder(url.pathname, except))
  );
}

/** Whether a path is another or below it, by whole segments. Both are without a slash at their end. */
export function isUnder(path: string, parent: string): boolean {
  return path.startsWith(parent) && (path.length === parent.length || path[parent.length] === '/');
}

/**
 * Whether a path is another or below it, or may be so to a server: where the two first differ, an ASCII character hidden
 * as `%XX` counts as the one it may stand for, because a server reads `/%61dmin` as `/admin`.
 */
export function mayBeUnder(path: string, parent: string): boolean {
  let n = 0;
  while (n < parent.length && path[n] === parent[n]) n += 1;
  return isUnder(path, parent) || /^%[2-7]/.test(path.slice(n, n + 2));
}
