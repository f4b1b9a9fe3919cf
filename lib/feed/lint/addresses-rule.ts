import type { Address } from '../../list/address';
import { isUnder } from './path-under';
import { problemIn, type LintRule } from './rule';

/** Hosts where many separate communities live: a forum there is a path, never the whole host. */
const SHARED_HOSTS = [
  'reddit.com',
  'facebook.com',
  'groups.google.com',
  'groups.io',
  'x.com',
  'twitter.com',
  'youtube.com',
  'linkedin.com',
  'discord.com',
  'quora.com',
  'stackexchange.com',
  'stackoverflow.com',
  'medium.com',
  'substack.com',
  'wordpress.com',
  'blogspot.com',
  'tumblr.com',
  'proboards.com',
  'gov.uk',
  'nhs.uk',
];

/** Paths under which such hosts keep all their communities; one of them has a name after it. */
const SHARED_PATHS = [
  '/r',
  '/g',
  '/groups',
  '/group',
  '/c',
  '/channel',
  '/user',
  '/in',
  '/questions',
  '/tags',
];

/** Each address is written the way browsers write it, says something, and does not take in more than a forum. */
export const addresses: LintRule = {
  id: 'addresses',
  find: ({ forums }) =>
    forums.flatMap(({ id, kind, status, addresses: all }) => [
      ...(all.length === 0 && status.state === 'open' && kind !== 'e-mail-group'
        ? [problemIn('forums', id, 'addresses', 'An open forum that is nowhere: give its address.')]
        : []),
      ...all.flatMap((address, n) =>
        problemsOf(address).map(([field, reason]) =>
          problemIn('forums', id, `addresses[${n}].${field}`, reason),
        ),
      ),
    ]),
};

function problemsOf({
  host,
  subdomains,
  ports,
  paths,
  query,
  except,
}: Address): [field: string, reason: string][] {
  const shared = SHARED_HOSTS.find((one) => host === one || host === `www.${one}` || host === `old.${one}`);
  return [
    ...(shared !== undefined && (subdomains || paths.some(isOfMany))
      ? [['paths', `Many communities share ${host}: name the forum’s own path.`] as [string, string]]
      : []),
    ...[...paths.entries()].flatMap(([n, path]): [string, string][] => [
      ...(isPlainPath(path)
        ? []
        : [
            [`paths[${n}]`, `Browsers write this path in another way: write ${plainPath(path)}.`] as [
              string,
              string,
            ],
          ]),
      ...(paths.some((other, m) => m !== n && isUnder(path, other) && (m < n || !isUnder(other, path)))
        ? [[`paths[${n}]`, 'Another of the paths covers it already: leave it out.'] as [string, string]]
        : []),
    ]),
    ...[...except.entries()].flatMap(([n, path]) =>
      exceptProblems(path, paths).map((reason): [string, string] => [`except[${n}]`, reason]),
    ),
    ...[...query.entries()].flatMap(([n, start]): [string, string][] =>
      new URL(`https://forum.example/?${start}`).search === `?${start}`
        ? []
        : [[`query[${n}]`, 'Browsers write this query in another way: copy it from their address bar.']],
    ),
    ...(ports.some((port) => port === 80 || port === 443)
      ? [['ports', 'A scheme’s own port is always meant: list others only.'] as [string, string]]
      : []),
  ];
}

function isOfMany(path: string): boolean {
  return path === '/' || SHARED_PATHS.includes(path.replace(/\/+$/, ''));
}

function exceptProblems(except: string, paths: readonly string[]): string[] {
  if (except.includes('%'))
    return ['Encoded letters are taken for the plain ones: write it in plain letters.'];
  if (!isPlainPath(except)) return [`Browsers write this path in another way: write ${plainPath(except)}.`];
  if (paths.some((path) => isUnder(path, except)))
    return ['It leaves out one of the paths altogether: take that path out, or name less here.'];
  return paths.some((path) => isUnder(except, path))
    ? []
    : ['None of the paths covers it, so it changes nothing: leave it out.'];
}

function plainPath(path: string): string {
  return new URL(`https://forum.example${path}`).pathname;
}

function isPlainPath(path: string): boolean {
  return plainPath(path) === path;
}
