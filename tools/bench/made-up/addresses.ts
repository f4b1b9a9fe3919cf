import { Address } from '../../../lib/list/address';
import type { Chance } from './chance';

const WORDS = [
  'allotment',
  'bees',
  'carers',
  'chat',
  'debt',
  'family',
  'garden',
  'harbour',
  'kitchen',
  'landlord',
  'money',
  'north',
  'parents',
  'pension',
  'poultry',
  'river',
  'school',
  'student',
  'tenants',
  'veterans',
] as const;
const FRONTS = ['', '', 'www.', 'forum.', 'community.'] as const;
const ENDS = ['.co.uk', '.org.uk', '.com', '.com', '.net', '.org'] as const;
const PATHS = ['/', '/', '/', '/talk', '/community', '/forums', '/viewtopic.php'] as const;

/** A made-up host by its number: `www.harbour-bees-417.co.uk`. Two numbers never give the same. Nobody asks it. */
export function madeUpHost(chance: Chance, n: number): string {
  return `${chance.oneOf(FRONTS)}${chance.oneOf(WORDS)}-${chance.oneOf(WORDS)}-${n}${chance.oneOf(ENDS)}`;
}

/** The address of a made-up forum: mostly whole hosts, some a path of theirs, a few with their subdomains. */
export function madeUpAddress(chance: Chance, n: number): Address {
  return Address.parse({
    host: madeUpHost(chance, n),
    paths: [chance.oneOf(PATHS)],
    subdomains: chance.below(20) === 0,
  });
}

/**
 * Addresses as a browser shows them in a day: 95 % on sites that are not listed, some of these look-alikes of listed
 * ones, and 5 % on the given addresses.
 */
export function madeUpDay(chance: Chance, listed: readonly Address[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    const { host, paths } = chance.oneOf(listed);
    const page = `${chance.oneOf(WORDS)}/${chance.oneOf(WORDS)}.${chance.below(100_000)}/`;
    const kind = chance.below(100);
    if (kind < 5) return `https://${host}${paths[0] === '/' ? '' : (paths[0] ?? '')}/${page}?page=${n % 9}`;
    if (kind < 8) return `https://not-${host}/${page}`;
    if (kind < 11) return `https://${host}.elsewhere.com/${page}`;
    return `https://${madeUpHost(chance, 1_000_000 + n)}/${page}?utm_source=letter#comment-${n}`;
  });
}
