import { logIssue } from '../../../lib/feed/change-log';
import type { PublishedList } from '../../../lib/list/published';
import { faceOf, type Face } from '../../../tools/feed/face/face';
import { faceFiles } from '../../../tools/feed/face/face-files';
import { readPublished } from '../../../tools/feed/read-published';
import { readTexts } from '../../../tools/texts/read-texts';
import { sayFrom } from '../../../tools/texts/say-from';

const say = sayFrom(readTexts());

/** The project's own example list. */
export async function exampleList(): Promise<PublishedList> {
  const read = await readPublished('feed');
  if (!read.ok) throw new Error(read.sentences.join('\n'));
  return read.list;
}

/** The face of a list that was published for the first time. */
export function aFace(list: PublishedList, contact: string | null = null): Face {
  return faceOf({ list, log: logIssue(null, { was: null, now: list, say, places: null }), say, contact });
}

/** The files of a list's face, by their paths. */
export function filesOf(list: PublishedList): ReadonlyMap<string, string> {
  return new Map(faceFiles(aFace(list)).map(({ path, text }) => [path, text]));
}

/** The pages among them. */
export function pagesOf(list: PublishedList): readonly (readonly [path: string, html: string])[] {
  return [...filesOf(list)].filter(([path]) => path.endsWith('.html'));
}
