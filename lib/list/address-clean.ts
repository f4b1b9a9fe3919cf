import type { PageAddress } from './address-page';

/** Parameters that say who sent the reader or which session it is, never what the page is. */
const NOISE: readonly RegExp[] = [
  /^utm_/,
  /^(fb|g|dc|ms|tw|y|tt|li_fat_)cl(id|src)$/,
  /^(gbraid|wbraid|srsltid|igshid|igsh|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|rdt|share_id|ref_src|ref_url|ref_source)$/,
  /^(mc_[ce]id|oly_(enc|anon)_id|wt_mc|cmpid|s_cid|ocid|ncid|xtor|spm)$/,
  /^(phpsessid|jsessionid|aspsessionid.*|oscsid|zenid|cfid|cftoken|sid|session|session_?id)$/,
];

/** vBulletin's session parameter `s` is 32 hexadecimal digits; elsewhere an `s` may be what was searched for. */
const SESSION_IN_S = /^s=[0-9a-f]{32}$/i;

/**
 * An address without what does not belong to the page: the name and password, the fragment, tracking and session
 * parameters and their order. `https` stands for both schemes unless a port says otherwise.
 *
 * | address                                                    | cleaned                                    |
 * | ---------------------------------------------------------- | ------------------------------------------ |
 * | `http://forum.example/read?utm_source=x&id=5#latest`        | `https://forum.example/read?id=5`          |
 * | `https://forum.example/read?topic=1&id=5&sid=0f3a`          | `https://forum.example/read?id=5&topic=1`  |
 * | `https://forum.example/index.php?threads/bees/&sort=new`    | the same: a path in the query stays first  |
 */
export function cleanAddress(url: PageAddress): string {
  const kept = url.search
    .slice(1)
    .split(/[&;]/)
    .filter((parameter) => parameter !== '' && !isNoise(parameter));
  const path = url.pathname.replaceAll(/;jsessionid=[^/;]*/gi, '').replaceAll(/\/\(S\([^)/]*\)\)/g, '');
  const query = [...kept.filter(isBare), ...kept.filter((parameter) => !isBare(parameter)).toSorted()].join(
    '&',
  );
  return originOf(url) + path + (query && `?${query}`);
}

/** The origin that a cleaned address starts with: `https` for both schemes on their own ports. */
export function originOf(url: PageAddress): string {
  return url.port === '' ? `https://${url.hostname}` : `${url.protocol}//${url.hostname}:${url.port}`;
}

function isNoise(parameter: string): boolean {
  const name = (parameter.split('=', 1)[0] ?? '').toLowerCase();
  return SESSION_IN_S.test(parameter) || NOISE.some((noise) => noise.test(name));
}

/** A parameter without a value is often a path, whose place matters. */
function isBare(parameter: string): boolean {
  return !parameter.includes('=');
}
