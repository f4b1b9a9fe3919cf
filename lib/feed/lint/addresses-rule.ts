import type { Address } from '../../list/address';
import type { Forum } from '../../list/forum';
import { problemIn, type LintRule } from './rule';
import type { SourceProblem } from '../source-problem';

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

/** Each address is written the way browsers write it, says something, and does not take in more than a forum. */
export const addresses: LintRule = {
  id: 'addresses',
  find: ({ forums }) =>
    forums.flatMap((forum) =>
      forum.addresses.flatMap((address, n) =>
        problemsOf(address).map(([field, reason]) =>
          problemIn('forums', forum.id, `addresses[${n}].${field}`, reason),
        ),
      ),
    ),
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
    ...(shared !== undefined && (paths.includes('/') || subdomains)
      ? [['paths', `Many communities share ${host}: name the forum’s own path.`] as [string, string]]
      : []),
    ...[...paths.entries()].flatMap(([n, path]): [string, string][] => [
      ...(isPlainPath(path)
        ? []
        : [[`paths[${n}]`, `Browsers write this path as ${plainPath(path)}.`] as [string, string]]),
      ...(paths.some((other, m) => m !== n && isUnder(path, other) && (m < n || !isUnder(other, path)))
        ? [[`paths[${n}]`, 'Another of the paths covers it already.'] as [string, string]]
        : []),
    ]),
    ...[...except.entries()].flatMap(([n, path]) =>
      exceptProblems(path, paths).map((reason): [string, string] => [`except[${n}]`, reason]),
    ),
    ...[...query.entries()].flatMap(([n, start]): [string, string][] =>
      new URL(`https://forum.example/?${start}`).search === `?${start}`
        ? []
        : [[`query[${n}]`, 'Browsers write this query in another way.']],
    ),
    ...(ports.some((port) => port === 80 || port === 443)
      ? [['ports', 'A scheme’s own port is always meant; list others only.'] as [string, string]]
      : []),
  ];
}

function exceptProblems(except: string, paths: readonly string[]): string[] {
  if (except.includes('%'))
    return ['An exception is written in plain letters; encoded ones are taken for it as well.'];
  if (!isPlainPath(except)) return [`Browsers write this path as ${plainPath(except)}.`];
  if (paths.some((path) => isUnder(path, except))) return ['It leaves out one of the paths altogether.'];
  return paths.some((path) => isUnder(except, path))
    ? []
    : ['None of the paths covers it, so it changes nothing.'];
}

/** Two forums never claim one page: the one with more of a host leaves out what is the other's. */
export const overlaps: LintRule = {
  id: 'overlaps',
  find: ({ forums }) =>
    forums.flatMap((forum) =>
      forums.flatMap((other) => (other.id === forum.id ? [] : overlapsOf(forum, other))),
    ),
};

/** Where another forum's address lies inside one of this forum's. Of two equal ones the later forum is told. */
function overlapsOf(forum: Forum, other: Forum): SourceProblem[] {
  return forum.addresses.flatMap((address, n) =>
    other.addresses.flatMap((inner) =>
      inner.paths
        .filter((path) => covers(address, inner, path) && !(isSame(address, inner) && forum.id < other.id))
        .map((path) =>
          problemIn(
            'forums',
            forum.id,
            `addresses[${n}]`,
            `It takes in ${inner.host}${path}, which is ${other.id}’s: leave that out with except.`,
          ),
        ),
    ),
  );
}

function isSame(a: Address, b: Address): boolean {
  return a.host === b.host && a.paths.some((path) => b.paths.includes(path));
}

function covers(outer: Address, inner: Address, path: string): boolean {
  const onHost = outer.host === inner.host || (outer.subdomains && inner.host.endsWith(`.${outer.host}`));
  const queriesMeet =
    outer.query.length === 0 || outer.query.some((start) => inner.query.some((own) => own.startsWith(start)));
  return (
    onHost &&
    queriesMeet &&
    outer.schemes.some((scheme) => inner.schemes.includes(scheme)) &&
    outer.paths.some((own) => isUnder(path, own)) &&
    !outer.except.some((except) => isUnder(path, except))
  );
}

/** Whether a path is another or below it, by whole segments. */
function isUnder(path: string, parent: string): boolean {
  return `${withoutSlash(path)}/`.startsWith(`${withoutSlash(parent)}/`);
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}

function plainPath(path: string): string {
  return new URL(`https://forum.example${path}`).pathname;
}

function isPlainPath(path: string): boolean {
  return plainPath(path) === path;
}
