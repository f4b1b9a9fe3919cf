/** A host that others can reach, as `Address` and `PageUrl` want it. */
const PUBLIC_HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * A web page that people may open, from what somebody wrote or pasted; null where it is none.
 *
 * | written                                | read                                     |
 * | -------------------------------------- | ---------------------------------------- |
 * | `www.bees.example/forum`               | `https://www.bees.example/forum`         |
 * | `HTTP://Bees.example/#top`             | `http://bees.example/`                   |
 * | `mods@bees.example`, `localhost`, `/a` | nothing                                  |
 */
export function readFrontPage(written: string): string | null {
  const text = written.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || !PUBLIC_HOST.test(url.hostname)) return null;
  if (url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}
