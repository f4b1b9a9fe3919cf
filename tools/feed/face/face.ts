import type { ChangeLog } from '../../../lib/feed/change-log';
import { namesIn, type Names } from '../../../lib/feed/difference/names';
import type { PublishedList } from '../../../lib/list/published';
import type { SayText } from '../../texts/say-from';

/** All that the public face of a list is made of. */
export interface Face {
  readonly list: PublishedList;
  readonly log: ChangeLog;
  readonly say: SayText;
  readonly names: Names;
  /** A public page for reaching whoever publishes the list; null where none is known. */
  readonly contact: string | null;
}

/** The face of a list. */
export function faceOf(given: Omit<Face, 'names'>): Face {
  return { ...given, names: namesIn(given.list) };
}
