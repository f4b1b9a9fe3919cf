import * as fc from 'fast-check';

const HOSTS = [
  'www.netmums.com',
  'www.thestudentroom.co.uk',
  'forums.moneysavingexpert.com',
  'thefarmingforum.co.uk',
  'www.reddit.com',
  'old.reddit.com',
  'bees.example',
  'clinic.bees.example',
  'north.bees.example',
  'xn--bcher-kva.example',
  'bücher.example',
  'evil.example',
  'example',
  'reddit.com',
  '127.0.0.1',
];

const PATHS = [
  '/coffeehouse',
  '/coffeehouse/',
  '/coffeehouse/staff',
  '/coffeehouse/st%61ff/x',
  '/coffeehouse/stab',
  '/coffeehouse/%73',
  '/coffeehouse/%C3%A9t%C3%A9',
  '/coffeehouses',
  '/COFFEEHOUSE',
  '/showthread.php',
  '/index.php',
  '/index.php/x',
  '/r/UKPersonalFinance',
  '/r/UKPersonalFinance/comments/1abcd/title/',
  '/hornets/1',
  '/ask',
];

const QUERIES = [
  '',
  '?',
  '?threads/bees.12/',
  '?forums/',
  '?x&threads/',
  '?t=1&page=2',
  '?u=https://bees.example/',
];

/** Pieces that turn an address into a look-alike, or break it. */
const TRICKS = [
  '',
  '.',
  '..',
  '/',
  '//',
  '\\',
  '@',
  ':',
  ':443',
  ':8443',
  '#',
  '?',
  '%',
  '%2e%2e/',
  '%2F',
  '%00',
  '/../',
  ' ',
  '\t',
  '\n',
  'ｅ',
  'е',
  'xn--',
  '[::1]',
  '.evil.example',
  'evil.',
  'user:secret@',
  '\u{1F41D}',
  '\uD800',
];

const SCHEMES = [
  'https://',
  'http://',
  'HTTPS://',
  'https:/',
  'https:',
  'view-source:https://',
  'blob:https://',
  'ftp://',
  '//',
  '',
];

const trick = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constantFrom(...TRICKS) },
);

const inAnyCase = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 6, arbitrary: text }, fc.mixedCase(text));

/** Addresses as a hostile person would write them: real ones of listed forums, bent in all the usual ways. */
export const hostileAddress: fc.Arbitrary<string> = fc
  .tuple(
    trick,
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom('https://', 'http://') }, fc.constantFrom(...SCHEMES)),
    trick,
    inAnyCase(fc.constantFrom(...HOSTS)),
    trick,
    fc.constantFrom(...PATHS, ''),
    trick,
    fc.oneof(fc.constant(''), fc.webPath()),
    fc.constantFrom(...QUERIES),
    trick,
    fc.oneof(fc.constant(''), fc.constant('#https://bees.example/')),
  )
  .map((parts) => parts.join(''));

/** An address with one character anywhere replaced by another. */
const slippedAddress = fc
  .tuple(hostileAddress, fc.nat(), fc.string({ unit: 'binary', minLength: 0, maxLength: 2 }))
  .map(([address, at, slip]) => {
    const n = at % (address.length + 1);
    return address.slice(0, n) + slip + address.slice(n + 1);
  });

export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: hostileAddress },
  { weight: 2, arbitrary: slippedAddress },
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary' }),
);

/** Addresses in the plainest writing, on the hosts and paths of the examples. */
export const plainAddress: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('https', 'http'),
    fc.constantFrom(...HOSTS),
    fc.constantFrom(...PATHS),
    fc.constantFrom(...QUERIES),
  )
  .map(([scheme, host, path, query]) => `${scheme}://${host}${path}${query}`);

/** An address as a list may have it, on or near the hosts and paths of the examples. */
export const listedAddress: fc.Arbitrary<object> = fc.record(
  {
    host: fc.constantFrom('netmums.com', ...HOSTS.filter((host) => /^[a-z0-9.-]+\.[a-z]+$/.test(host))),
    subdomains: fc.boolean(),
    schemes: fc.constantFrom(['https'], ['http'], ['https', 'http']),
    ports: fc.constantFrom([], [8443]),
    paths: fc.subarray([...PATHS, '/'], { minLength: 1, maxLength: 3 }),
    query: fc.constantFrom([], ['threads/'], ['forums/'], ['threads/bees']),
    except: fc.subarray(PATHS, { maxLength: 2 }),
  },
  { requiredKeys: ['host'] },
);
