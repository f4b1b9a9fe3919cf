import type { AddressRule } from './address-rules';

/**
 * A test that turns away addresses whose host is surely no rule's. It answers true only for addresses in the plainest
 * writing, as browsers write all but a few: anything that `new URL` might read in another way (upper case, a port, a
 * name and password, other scripts, a third slash) gets false, and so does every host that may be listed.
 *
 * It walks the host from its end, adds up a number and looks that up in a table of marks: at the front whether it may be
 * a rule's host, at each dot whether it may be a host whose subdomains belong to a rule. Two hosts that share a number
 * only cost a closer look.
 */
export function compileHostSieve(rules: readonly AddressRule[]): (address: string) => boolean {
  const marks = new Uint8Array(tableSize(rules.length));
  const mask = marks.length - 1;
  for (const { host, subdomains } of rules) {
    const place = numberOf(host) & mask;
    marks[place] = (marks[place] ?? 0) | HOST | (subdomains ? PARENT : 0);
  }

  return (address) => {
    const start = address.startsWith('https://') ? 8 : 7;
    if (start === 7 && !address.startsWith('http://')) return false;
    const end = address.indexOf('/', start);
    if (end <= start) return false;
    let number = 0;
    for (let n = end - 1; n >= start; n -= 1) {
      const code = address.charCodeAt(n);
      if (code > LAST || PLAIN[code] === 0) return false;
      if (code === DOT && ((marks[number & mask] ?? 0) & PARENT) !== 0) return false;
      number = addTo(number, code);
    }
    return ((marks[number & mask] ?? 0) & HOST) === 0;
  };
}

const HOST = 1;
const PARENT = 2;

/** A power of two with 64 places or more for each rule, so that few unlisted hosts fall on a marked one. */
function tableSize(rules: number): number {
  return 2 ** Math.ceil(Math.log2(64 * (rules + 1)));
}

/** The number of a host, added up from its end. */
function numberOf(host: string): number {
  let number = 0;
  for (let n = host.length - 1; n >= 0; n -= 1) number = addTo(number, host.charCodeAt(n));
  return number;
}

/** One step of the hash FNV-1a. */
function addTo(number: number, code: number): number {
  return Math.imul(number ^ code, 0x01000193);
}

const DOT = 46;

/** The last of the small letters, `z`. */
const LAST = 122;

/** By character code: 1 for what a host is plainly written with. */
const PLAIN = Uint8Array.from({ length: LAST + 1 }, (_, code) =>
  /[a-z0-9.-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
