import type { AddressRule } from './address-rules';

/**
 * A test that turns away addresses whose host is surely no rule's. It answers true only for addresses in the plainest
 * writing, as browsers write all but a few: anything that `new URL` might read in another way (upper case, a port, a
 * name and password, other scripts, a third slash) gets false, and so does every host that may be listed.
 *
 * It walks the host from its end, adding up a number, and looks that number up: at the front among the hosts, at each
 * dot among the hosts whose subdomains belong to them. Two hosts with the same number only cost a closer look.
 */
export function compileHostSieve(rules: readonly AddressRule[]): (address: string) => boolean {
  const hosts = new Set(rules.map(({ host }) => numberOf(host)));
  const parents = new Set(rules.filter(({ subdomains }) => subdomains).map(({ host }) => numberOf(host)));

  return (address) => {
    const start = address.startsWith('https://') ? 8 : 7;
    if (start === 7 && !address.startsWith('http://')) return false;
    const end = address.indexOf('/', start);
    if (end <= start) return false;
    let number = 0;
    for (let n = end - 1; n >= start; n -= 1) {
      const code = address.charCodeAt(n);
      if (code > LAST || PLAIN[code] === 0) return false;
      if (code === DOT && parents.size > 0 && parents.has(number)) return false;
      number = addTo(number, code);
    }
    return !hosts.has(number);
  };
}

/** The number of a host, added up from its end. */
function numberOf(host: string): number {
  let number = 0;
  for (let n = host.length - 1; n >= 0; n -= 1) number = addTo(number, host.charCodeAt(n));
  return number;
}

/** Keeps to 30 bits, which engines hold without allocating. */
function addTo(number: number, code: number): number {
  return (Math.imul(number, 31) + code) & 0x3fffffff;
}

const DOT = 46;

/** The last of the small letters, `z`. */
const LAST = 122;

/** By character code: 1 for what a host is plainly written with. */
const PLAIN = Uint8Array.from({ length: LAST + 1 }, (_, code) =>
  /[a-z0-9.-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
