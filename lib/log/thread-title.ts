import type { Forum } from '../list/forum';
import { cleanLine, cutTo } from './clean-text';

/** The longest title an entry keeps, in UTF-16 units. */
export const TITLE_LIMIT = 200;

const SEPARATOR = / (?:[-–—|·•»:/]|::|\|\|) /;
const PAGE_NUMBER = /^(?:page|p\.?) ?\d+(?: of \d+)?$/i;
const UNREAD_COUNT = /^\(\d+\+?\) /;
/** Words that forums put beside their own name: `Netmums Forum`, `r/UKPersonalFinance`. */
const AROUND_A_NAME = new Set(['the', 'forum', 'forums', 'community', 'www', 'co', 'uk', 'com', 'org', 'r']);

/** A name reduced to what tells it from others: `Money Saving Expert` and `MoneySavingExpert Forum` agree. */
function core(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !AROUND_A_NAME.has(word))
    .join('');
}

function isForumName(segment: string, names: readonly string[]): boolean {
  const reduced = core(segment);
  return reduced !== '' && names.some((name) => core(name) === reduced);
}

/**
 * A thread's title out of its page's title, in at most {@link TITLE_LIMIT} UTF-16 units.
 *
 * | page title                                   | forum     | thread title            |
 * | -------------------------------------------- | --------- | ----------------------- |
 * | `30 hours in the holidays \| Netmums`        | Netmums   | `30 hours in the holidays` |
 * | `(3) Council tax - Page 2 - Sheffield Forum` | Sheffield Forum | `Council tax`     |
 * | `Netmums`                                    | Netmums   | `Netmums`: something is kept |
 */
export function cleanTitle(
  pageTitle: string,
  forum?: Pick<Forum, 'name' | 'operator' | 'addresses'>,
): string {
  const names = forum
    ? [forum.name, forum.operator.name, ...forum.addresses.map((address) => address.host)]
    : [];
  const line = cleanLine(pageTitle).replace(UNREAD_COUNT, '');
  const segments = line.split(SEPARATOR);
  let end = line.length;
  for (const segment of segments.slice(1).toReversed()) {
    if (!PAGE_NUMBER.test(segment) && !isForumName(segment, names)) break;
    end = line.slice(0, end - segment.length).replace(/ \S+ $/, '').length;
  }
  return cutTo(line.slice(0, end), TITLE_LIMIT).trim();
}
