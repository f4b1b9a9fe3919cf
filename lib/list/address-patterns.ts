import { listRules, type AddressRule } from './address-rules';
import type { Forum } from './forum';

/**
 * The origins to ask the browser for, and no more: `https://www.netmums.com/*`. Browsers grant whole origins, whatever
 * path a pattern names, so these cover every page that `recognise` knows and the rest of its host.
 */
export function originPatterns(forums: readonly Forum[]): readonly string[] {
  return patternsOf(forums, () => ['/*']);
}

/**
 * Match patterns of the forums' own pages: `https://www.netmums.com/coffeehouse/*`. They cover every page that
 * `recognise` knows. They have no ports and no exceptions, so ask `recognise` about what they let through.
 */
export function matchPatterns(forums: readonly Forum[]): readonly string[] {
  return patternsOf(forums, ({ path, query }) =>
    query === ''
      ? [path, `${path}/*`, `${path}?*`].filter((glob) => glob.startsWith('/'))
      : pathsWithQuery(path, query),
  );
}

function pathsWithQuery(path: string, query: string): string[] {
  return [`${path}/*?${query}*`, ...(path === '' ? [] : [`${path}?${query}*`])];
}

function patternsOf(forums: readonly Forum[], globsOf: (rule: AddressRule) => string[]): string[] {
  const patterns = listRules(forums).flatMap((rule) =>
    rule.schemes.flatMap((scheme) =>
      globsOf(rule).map((glob) => `${scheme}://${rule.subdomains ? '*.' : ''}${rule.host}${glob}`),
    ),
  );
  return [...new Set(patterns)].toSorted();
}
