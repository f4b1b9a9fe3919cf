import { logIssue, type ChangeLog, type LogPlaces } from '../../lib/feed/change-log';
import type { Say } from '../../lib/feed/sentences/say';
import type { PublishedList } from '../../lib/list/published';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import { faceOf } from './face/face';
import { faceFiles } from './face/face-files';
import { readPlace, writeFace } from './face/write-face';

/** What to publish, and where. */
export interface FaceWish {
  readonly list: PublishedList;
  /** The list that was published before; null where it is not at hand. */
  readonly was: PublishedList | null;
  readonly out: string;
  /** Where the face will be on the web, ending in a slash; null where nobody knows yet. */
  readonly home: string | null;
  /** A public page for reaching whoever publishes the list. */
  readonly contact: string | null;
}

/** What came of it. Where it failed nothing was written. */
export type FacePublished =
  | { readonly ok: true; readonly pages: number; readonly log: ChangeLog }
  /** The folder holds something that is no face. */
  | { readonly ok: false; readonly reason: 'not-a-face' }
  /** The log ends with another number, so that the list before is needed to tell what changed since. */
  | { readonly ok: false; readonly reason: 'list-before-needed'; readonly since: number };

/** Writes the public face of a list to a folder: pages, tables and the change log, which goes on from what is there. */
export function publishFace({ list, was, out, home, contact }: FaceWish): FacePublished {
  const place = readPlace(out);
  if (place.state === 'other') return { ok: false, reason: 'not-a-face' };
  const say = sayFrom(readTexts());
  const before = place.state === 'face' ? place.log : null;
  const places = home === null ? null : { page: `${home}changes.html`, feed: `${home}changes.json` };
  const log = nextLog(before, list, was, say, places);
  if (typeof log === 'number') return { ok: false, reason: 'list-before-needed', since: log };
  const files = faceFiles(faceOf({ list, log, say, contact }));
  writeFace(out, files);
  return { ok: true, pages: files.filter(({ path }) => path.endsWith('.html')).length, log };
}

/** The log with this list in it; the number it ends with where nobody can tell what changed since. */
function nextLog(
  before: ChangeLog | null,
  list: PublishedList,
  was: PublishedList | null,
  say: Say,
  places: LogPlaces | null,
): ChangeLog | number {
  if (was !== null) return logIssue(before, { was, now: list, say, places });
  const own = before?.items.map((item) => item['_take_part']) ?? [];
  const same = own.filter(({ feed }) => feed === list.index.feed);
  if (before !== null && same.some(({ sequence }) => sequence === list.index.sequence)) return before;
  const [last] = same;
  return last === undefined ? logIssue(before, { was, now: list, say, places }) : last.sequence;
}
