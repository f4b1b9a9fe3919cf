import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarativeConditions } from '../../../lib/list/address-conditions';
import { matchPatterns, originPatterns } from '../../../lib/list/address-patterns';
import type { Forum } from '../../../lib/list/forum';
import { compileRecogniser } from '../../../lib/list/recognise';
import { anyAddress } from './address-arbitraries';
import { FORUMS, forumAt } from './address-examples';

/** What Chromium compares its rules with: the address without a name and password. Null where there is no web page. */
function pageAt(address: string): URL | null {
  try {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** `urlMatches` as Chrome documents it: RE2, found anywhere in the URL without its fragment and default port. */
function lights(forums: readonly Forum[], page: URL): boolean {
  const shown = new URL(page);
  shown.hash = '';
  return declarativeConditions(forums).some(({ urlMatches }) => new RegExp(urlMatches).test(shown.href));
}

/** A match pattern as Chrome documents it: scheme, host or `*.host`, any port, and a glob on path and query. */
function matches(pattern: string, page: URL): boolean {
  const [, scheme = '', host = '', glob = ''] = /^(https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const parent = host.replace('*.', '');
  const pieces = glob.split('*').map((piece) => piece.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return (
    page.protocol === `${scheme}:` &&
    (page.hostname === parent || (host !== parent && page.hostname.endsWith(`.${parent}`))) &&
    new RegExp(`^${pieces.join('.*')}$`, 's').test(page.pathname + page.search)
  );
}

const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'a-b', 'a.b', 'bees', 'bee', '(x)', 'a[1]', '');
const path = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `/${words.join('/')}`);
const address = fc.record({
  host: fc.constantFrom('bees.example', 'clinic.bees.example', 'www.netmums.com'),
  subdomains: fc.boolean(),
  schemes: fc.constantFrom(['https'], ['http'], ['https', 'http']),
  ports: fc.constantFrom([], [8443], [443, 8080]),
  paths: fc.array(path, { minLength: 1, maxLength: 2 }),
  query: fc.constantFrom([], ['threads/'], ['p=/discussion/', 'a&b']),
  except: fc.array(path, { maxLength: 3 }),
});
const anyForums = fc
  .array(fc.array(address, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((lists) => lists.map((addresses, n) => forumAt(`forum-${n}`, { addresses })));

const nearPage = fc
  .tuple(
    fc.constantFrom('https://', 'http://'),
    fc.constantFrom('', 'x.', 'x'),
    fc.constantFrom(
      'bees.example',
      'clinic.bees.example',
      'www.netmums.com',
      'bees.example.',
      'evil.example',
    ),
    fc.constantFrom('', ':8443', ':443', ':80', ':8080'),
    fc.array(fc.oneof(word, fc.constantFrom('%61', 'a%62', '%C3%A9', '%', 'a%', '%2F', 'B', '..')), {
      maxLength: 4,
    }),
    fc.constantFrom('', '?', '?threads/x', '?p=/discussion/1', '?a&b', '?a', '#?threads/', '?x&threads/'),
  )
  .map(
    ([scheme, below, host, port, words, rest]) => `${scheme}${below}${host}${port}/${words.join('/')}${rest}`,
  );

describe('The recogniser, the patterns and the conditions mean the same pages', () => {
  it.each([
    ['the example list', fc.constant(FORUMS), anyAddress],
    ['any list', anyForums, nearPage],
  ])('%s: the button lights on exactly the pages that are recognised', (_, forums, addresses) => {
    fc.assert(
      fc.property(forums, addresses, (list, written) => {
        const page = pageAt(written);
        if (page === null) return;
        expect(lights(list, page)).toBe(compileRecogniser(list).recognise(page.href) !== null);
      }),
      { numRuns: 4000 },
    );
  });

  it.each([
    ['the example list', fc.constant(FORUMS), anyAddress],
    ['any list', anyForums, nearPage],
  ])('%s: origins and patterns cover every page that is recognised', (_, forums, addresses) => {
    fc.assert(
      fc.property(forums, addresses, (list, written) => {
        const page = pageAt(written);
        if (page === null || compileRecogniser(list).recognise(page.href) === null) return;
        expect(originPatterns(list).some((pattern) => matches(pattern, page))).toBe(true);
        expect(matchPatterns(list).some((pattern) => matches(pattern, page))).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });
});

describe('What the browser is asked for', () => {
  it('is one origin for each host, and subdomains only where said', () => {
    expect(originPatterns(FORUMS)).toEqual([
      'http://*.bees.example/*',
      'https://*.bees.example/*',
      'https://*.xn--bcher-kva.example/*',
      'https://bees.example/*',
      'https://clinic.bees.example/*',
      'https://forums.moneysavingexpert.com/*',
      'https://old.reddit.com/*',
      'https://thefarmingforum.co.uk/*',
      'https://www.netmums.com/*',
      'https://www.reddit.com/*',
      'https://www.thestudentroom.co.uk/*',
    ]);
  });

  it.each([
    [
      'netmums',
      [
        'https://www.netmums.com/coffeehouse',
        'https://www.netmums.com/coffeehouse/*',
        'https://www.netmums.com/coffeehouse?*',
      ],
    ],
    ['money-saving-expert', ['https://forums.moneysavingexpert.com/*']],
    [
      'farming-forum',
      [
        'https://thefarmingforum.co.uk/index.php/*?forums/*',
        'https://thefarmingforum.co.uk/index.php/*?threads/*',
        'https://thefarmingforum.co.uk/index.php?forums/*',
        'https://thefarmingforum.co.uk/index.php?threads/*',
      ],
    ],
  ])('are the pages of %s', (id, patterns) => {
    expect(matchPatterns(FORUMS.filter((forum) => forum.id === id))).toEqual(patterns);
  });

  it('and the button lights by expressions that say the same, exceptions too', () => {
    expect(declarativeConditions(FORUMS.filter(({ id }) => id === 'student-room'))).toEqual([
      { urlMatches: String.raw`^(https)://www\.thestudentroom\.co\.uk/forumdisplay\.php(/|(\?|$))` },
      { urlMatches: String.raw`^(https)://www\.thestudentroom\.co\.uk/showthread\.php(/|(\?|$))` },
    ]);
    const [netmums = { urlMatches: '' }] = declarativeConditions(FORUMS.filter(({ id }) => id === 'netmums'));
    const lit = new RegExp(netmums.urlMatches);
    expect(lit.test('https://www.netmums.com/coffeehouse/stables')).toBe(true);
    expect(lit.test('https://www.netmums.com/coffeehouse/staff')).toBe(false);
    expect(lit.test('https://www.netmums.com/coffeehouse/st%61ff/rota')).toBe(false);
  });

  it('No expression uses what RE2 does not know', () => {
    fc.assert(
      fc.property(anyForums, (forums) => {
        for (const { urlMatches } of declarativeConditions(forums))
          expect(urlMatches).not.toMatch(/\(\?|\\\d/);
      }),
    );
  });

  it('nothing at all for a list without forums', () => {
    expect([...originPatterns([]), ...matchPatterns([]), ...declarativeConditions([])]).toEqual([]);
  });
});
