import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../../lib/list/address';
import { compileRecogniser } from '../../../lib/list/recognise';
import { threadKey } from '../../../lib/list/thread';
import { anyAddress, hostileAddress } from './address-arbitraries';
import { FORUMS } from './address-examples';

const recogniser = compileRecogniser(FORUMS);

/** The plainest reading of what an address in the list means, in the order of the table in `lib/list/address.ts`. */
function coversPlainly(listed: Address, path: string, query: string | null, url: URL): boolean {
  const host =
    url.hostname === listed.host || (listed.subdomains && url.hostname.endsWith(`.${listed.host}`));
  const scheme = listed.schemes.some((one) => `${one}:` === url.protocol);
  const port = url.port === '' || listed.ports.includes(Number(url.port));
  const credentials = url.username !== '' || url.password !== '';
  const excepted = listed.except.some((except) =>
    startsWithSegments(decodeAscii(url.pathname, except), except),
  );
  return (
    host &&
    scheme &&
    port &&
    !credentials &&
    startsWithSegments(url.pathname, path) &&
    (query === null || url.search.startsWith(`?${query}`)) &&
    !excepted
  );
}

const segments = (path: string): string[] => path.replace(/\/+$/, '').split('/');

function startsWithSegments(path: string, parent: string): boolean {
  return segments(parent).every((segment, n) => path.split('/')[n] === segment);
}

/** Where the path first goes its own way with a hidden ASCII character: the exception that this may stand for. */
function decodeAscii(path: string, except: string): string {
  const plain = except.replace(/\/+$/, '');
  const parting = [...`${plain}\0`].findIndex((character, at) => path[at] !== character);
  return /^%[2-7]/.test(path.slice(parting)) ? plain : path;
}

function readUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function recognisePlainly(address: string): string | null {
  const url = readUrl(address);
  if (url === null) return null;
  const found = FORUMS.flatMap((forum) =>
    forum.addresses.flatMap((listed) =>
      listed.paths.flatMap((path) =>
        (listed.query.length > 0 ? listed.query : [null])
          .filter((query) => coversPlainly(listed, path, query, url))
          .map(() => ({
            id: forum.id,
            size: [listed.host.length, segments(path).join('/').length] as const,
          })),
      ),
    ),
  );
  return found.toSorted((a, b) => b.size[0] - a.size[0] || b.size[1] - a.size[1])[0]?.id ?? null;
}

describe('For any address, however hostile', () => {
  it('the recogniser says what the plain reading by `new URL` says', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(recogniser.recognise(address)?.forum.id ?? null).toBe(recognisePlainly(address));
      }),
      { numRuns: 5000 },
    );
  });

  it('and often enough that is a forum, so the comparison means something', () => {
    const places = fc
      .sample(hostileAddress, 2000)
      .filter((address) => recogniser.recognise(address) !== null);
    expect(places.length).toBeGreaterThan(200);
  });

  it("a forum is only ever found on one of its own hosts, over the web's own two schemes", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const place = recogniser.recognise(address);
        if (place === null) return;
        const { hostname, protocol } = new URL(address);
        expect(['https:', 'http:']).toContain(protocol);
        expect(
          place.forum.addresses.some(
            ({ host, subdomains }) => hostname === host || (subdomains && hostname.endsWith(`.${host}`)),
          ),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('a key is an https address that leads to the same key', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const place = recogniser.recognise(address);
        if (place === null || place.thread === null) return;
        const key = new URL(place.thread);
        expect([key.username, key.password, key.hash]).toEqual(['', '', '']);
        expect(key.protocol === 'https:' || key.port !== '').toBe(true);
        expect(threadKey(place.forum.engine, key)).toBe(place.thread);
      }),
      { numRuns: 2000 },
    );
  });
});
