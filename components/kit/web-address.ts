/**
 * The address if people may open it, else null: only `http` and `https`, so that neither a list nor a page can ever
 * put `javascript:` or `data:` behind a link.
 */
export function readWebAddress(text: string): URL | null {
  const url = URL.parse(text);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

/**
 * An address in a few characters, for people to recognise and not to copy.
 *
 * | address                                            | shown                            |
 * | -------------------------------------------------- | -------------------------------- |
 * | `https://a.example/showthread.php?t=3`             | `a.example/showthread.php?t=3`   |
 * | `https://a.example/boards/money/threads/1161685`   | `a.example/…/1161685`            |
 * | anything that is no web address                    | its first 40 characters          |
 */
export function shortenAddress(text: string): string {
  const url = readWebAddress(text);
  if (!url) return cut(text, 40);
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const last = (segments.at(-1) ?? '') + url.search;
  const path = segments.length > 1 ? `…/${last}` : last;
  return `${url.host}/${cut(path, 40)}`;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
