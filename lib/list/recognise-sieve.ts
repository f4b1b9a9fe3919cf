import type { AddressRule } from './address-rules';

/**
 * A test that turns away addresses whose host is surely no rule's. It answers true only for addresses in the plainest
 * writing, as browsers write all but a few: anything that `new URL` might read in another way (upper case, a port, a
 * name and password, other scripts, a third slash) gets false, and so does every host that may be listed.
 *
 * It adds up a number from the last characters before the path and looks that up in a row of marks. Two ends that share
 * a number only cost a closer look.
 */
export function compileHostSieve(rules: readonly AddressRule[]): (address: string) => boolean {
  // No longer than a host whose subdomains are listed: what stands before it may be anything.
  const length = Math.min(TAIL, ...rules.filter((rule) => rule.subdomains).map(({ host }) => host.length));
  const marks = new Uint8Array(countBits(rules.length) / 8);
  const mask = marks.length * 8 - 1;
  const mark = (start: string): void => {
    const bit = numberOf(start, start.length, length) & mask;
    marks[bit >>> 3] = (marks[bit >>> 3] ?? 0) | (1 << (bit & 7));
  };
  for (const { host } of rules) {
    mark(`https://${host}`);
    mark(`http://${host}`);
  }

  return (address) => {
    PLAIN.lastIndex = 0;
    if (!PLAIN.test(address)) return false;
    const bit = numberOf(address, PLAIN.lastIndex - 1, length) & mask;
    return ((marks[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0;
  };
}

/** Enough of an address to tell `forum.example.co.uk` from `shop.example.co.uk`. */
const TAIL = 16;

/** An address up to its path in the plainest writing. A host that ends with a digit may be an IP address: not plain. */
const PLAIN = /https?:\/\/[a-z0-9.-]*[a-z]\//y;

/** A power of two with 64 bits or more for each rule, so that few unlisted hosts fall on a marked one. */
function countBits(rules: number): number {
  return 2 ** Math.ceil(Math.log2(64 * (rules + 1)));
}

/** The number of up to `length` characters before a place, by the hash FNV-1a. */
function numberOf(text: string, end: number, length: number): number {
  let number = 0;
  for (let n = Math.max(0, end - length); n < end; n += 1)
    number = Math.imul(number ^ text.charCodeAt(n), 0x01000193);
  return number;
}
