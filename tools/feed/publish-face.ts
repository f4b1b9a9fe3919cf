import { logIssue, type ChangeLog, type LogPlaces } from '../../lib/feed/change-log';
import type { Say } from '../../lib/feed/sentences/say';
import type { PublishedList } from '../../lib/list/published';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import { faceOf } from './face/face';
import { faceAssets } from './face/face-assets';
import { faceFiles, type FaceFile } from './face/face-files';
import { readPlace, writeFace } from './face/write-face';

/** What a face is to tell. */
export interface FaceWish {
  readonly list: PublishedList;
  /** The list that was published before; null where it is not at hand. */
  readonly was: PublishedList | null;
  /** Where the face will be on the web, ending in a slash; null where nobody knows yet. */
  readonly home: string | null;
  /** A public page for reaching whoever publishes the list. */
  readonly contact: string | null;
}

/** The files of a face; or the number its log ends with, where nobody can tell what changed since. */
export type FaceMade =
  | {
      readonly ok: true;
      readonly files: readonly FaceFile[];
      readonly pages: number;
      readonly log: ChangeLog;
    }
  | { readonly ok: false; readonly reason: 'list-before-needed'; readonly since: number };

/** What came of it. Where it failed nothing was written. */
export type FacePublished =
  | FaceMade
  /** The folder holds something that is no face. */
  | { readonly ok: false; readonly reason: 'not-a-face' };

/** Makes the public face of a list: pages, tables and the change log, which goes on from the one before. */
export async function makeFace(
  { list, was, home, contact }: FaceWish,
  before: ChangeLog | null,
): Promise<FaceMade> {
  const say = sayFrom(readTexts());
  const places = home === null ? null : { page: `${home}changes.html`, feed: `${home}changes.json` };
  const log = nextLog(before, list, was, say, places);
  if (typeof log === 'number') return { ok: false, reason: 'list-before-needed', since: log };
  const files = [...faceFiles(faceOf({ list, log, say, contact })), ...(await faceAssets())];
  return { ok: true, files, pages: files.filter(({ path }) => path.endsWith('.html')).length, log };
}

/** Writes the public face of a list to a folder, over an earlier one. */
export async function publishFace(wish: FaceWish & { readonly out: string }): Promise<FacePublished> {
  const place = readPlace(wish.out);
  if (place.state === 'other') return { ok: false, reason: 'not-a-face' };
  const made = await makeFace(wish, place.state === 'face' ? place.log : null);
  if (made.ok) writeFace(wish.out, made.files);
  return made;
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
