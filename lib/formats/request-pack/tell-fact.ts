import { formatDay } from '../../list/time';
import type { PackEntry } from '../../log/request-pack/request-pack';
import type { PackFact, PackWords } from './pack-words';

/** One fact of an entry in words; null where there is none. */
export function tellFact(entry: PackEntry, fact: PackFact, words: PackWords): string | null {
  switch (fact) {
    case 'direction':
      return entry.direction && words.directions[entry.direction];
    case 'reason':
      return entry.reason && words.barriers[entry.reason];
    case 'outcome':
      return entry.outcome ? words.outcomes[entry.outcome] : null;
    case 'pages':
      return entry.pages.length > 0 ? entry.pages.join('\n') : null;
    case 'minutes':
      return entry.minutes === null ? null : String(entry.minutes);
    case 'due':
    case 'done':
      return entry[fact] === null ? null : formatDay(entry[fact]);
    case 'title':
    case 'thread':
    case 'issue':
    case 'note':
      return entry[fact];
  }
}

/** What the place of an entry is called. */
export function tellPlace({ forum, site }: PackEntry, { forums }: PackWords): string {
  if (forum === null) return site ?? '';
  return (Object.hasOwn(forums, forum) ? forums[forum] : undefined) ?? forum;
}
