/** The address of a list, ending with a slash, or that there is none in what was typed. */
export type FeedAddress = { readonly ok: true; readonly base: string } | { readonly ok: false };

/**
 * Reads where a list is published. Its index may be named or left out. A password, a query or a fragment is refused:
 * they could tell one reader from another.
 *
 * | typed                                 | address                      |
 * | ------------------------------------- | ---------------------------- |
 * | `https://lists.example/take-part`     | `https://lists.example/take-part/` |
 * | `https://lists.example/x/feed.json`   | `https://lists.example/x/`   |
 * | `https://lists.example/?reader=7`     | refused                      |
 * | `file:///etc/passwd`                  | refused                      |
 */
export function readFeedAddress(typed: string): FeedAddress {
  if (!URL.canParse(typed.trim())) return { ok: false };
  const { protocol, username, password, search, hash, origin, pathname } = new URL(typed.trim());
  if (protocol !== 'https:' && protocol !== 'http:') return { ok: false };
  if ([username, password, search, hash].some((part) => part !== '')) return { ok: false };
  const folder = pathname.replace(/\/feed\.json$/, '/');
  return { ok: true, base: `${origin}${folder.endsWith('/') ? folder : `${folder}/`}` };
}

/** The origin of a list's address as browsers grant it: `https://lists.example/*`. A port is not part of it. */
export function originOfFeed(base: string): string {
  const { protocol, hostname } = new URL(base);
  return `${protocol}//${hostname}/*`;
}
