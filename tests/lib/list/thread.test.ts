import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Engine } from '../../../lib/list/forum';
import { threadKey } from '../../../lib/list/thread';
import { THREAD_FAMILIES } from '../../../lib/list/thread-families';
import { FAMILY_EXAMPLES } from './thread-family-examples';

const keyOf = (engine: Engine | undefined, address: string): string | null =>
  threadKey(engine, new URL(address));

it('Every family of forum software has one row, in the order of the families', () => {
  expect(THREAD_FAMILIES.map((family) => family.engine)).toEqual(Engine.options);
});

describe.each(THREAD_FAMILIES)('A thread on $engine', ({ engine, forms }) => {
  const { threads, none } = FAMILY_EXAMPLES[engine];
  const examples = Object.entries(threads).flatMap(([key, addresses]) =>
    addresses.map((address) => [address, key] as const),
  );

  it.each(examples)('has one key at every address: %s', (address, key) => {
    expect(keyOf(engine, address)).toBe(key);
  });

  it.each(Object.keys(threads))('is found again by its key: %s', (key) => {
    expect(keyOf(engine, key)).toBe(key);
  });

  it.each(none)('is not %s', (address) => {
    expect(keyOf(engine, address)).toBeNull();
  });

  it('keeps its key when tracking, a session and an anchor are added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.constantFrom(
          'utm_source=mail',
          'fbclid=x',
          'sid=0f3a',
          's=0f3a',
          'page=7',
          'sort=top',
          'PHPSESSID=1',
        ),
        fc.webFragments(),
        ([address, key], extra, anchor) => {
          const [page = ''] = address.split('#');
          expect(keyOf(engine, `${page}${page.includes('?') ? '&' : '?'}${extra}#${anchor}`)).toBe(key);
        },
      ),
    );
  });

  it('is another thread under another number', () => {
    const numbered = Object.keys(threads).filter((key) => /\d/.test(key));
    for (const key of numbered) {
      // SMF ends its keys in the number of the first post shown, which is always 0.
      const other = key.replace(/\d(?=\.0$)|\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10));
      expect(keyOf(engine, other)).toBe(other);
    }
    expect(numbered.length).toBeGreaterThan(0);
  });

  it('is reached by every form that its row has', () => {
    const after = examples.map(([address]) => address.replace(/^https?:\/\/[^/]*/, '').replace(/#.*/, ''));
    for (const form of forms) {
      const fits = after.some((path) =>
        [...path.matchAll(/\//g)].some(({ index }) => form.address.test(path.slice(index + 1))),
      );
      expect(fits, `no example for ${form.address.source}`).toBe(true);
    }
  });
});

describe('On a forum of no known family, the key is the cleaned address', () => {
  it.each([
    ['http://bees.example/read?utm_source=x&id=5#latest', 'https://bees.example/read?id=5'],
    ['https://bees.example/read?topic=1&id=5&sid=0f3a', 'https://bees.example/read?id=5&topic=1'],
    ['https://bees.example/read;jsessionid=0f3a?id=5', 'https://bees.example/read?id=5'],
    ['https://bees.example/(S(0f3a))/read?id=5', 'https://bees.example/read?id=5'],
    [
      'https://bees.example/index.php?threads/bees/&z=1&a=2',
      'https://bees.example/index.php?threads/bees/&a=2&z=1',
    ],
    ['http://bees.example:8080/read/5', 'http://bees.example:8080/read/5'],
    [
      'https://www.rightsnet.org.uk/forums/viewthread/12345/#99',
      'https://www.rightsnet.org.uk/forums/viewthread/12345/',
    ],
  ])('%s is %s', (address, key) => {
    expect(keyOf(undefined, address)).toBe(key);
  });

  it.each([
    'https://bees.example/',
    'https://bees.example/#latest',
    'https://bees.example/members/jo',
    'https://bees.example/user/jo.html',
    'https://bees.example/messages/12',
    'https://bees.example/login.php?return=/read/5',
    'https://bees.example/search?q=wax',
  ])('but the front page and pages about people have none: %s', (address) => {
    expect(keyOf(undefined, address)).toBeNull();
  });
});

it('An address of 10,000 characters is looked at quickly and has no key', () => {
  for (const engine of [undefined, ...Engine.options]) {
    expect(keyOf(engine, `https://bees.example/showthread.php?t=1&${'a;'.repeat(5000)}`)).toBeNull();
  }
});
