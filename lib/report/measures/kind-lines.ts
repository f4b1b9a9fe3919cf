import type { Kind } from '../../log/entry';
import { KINDS } from '../store/codes';
import { line, type Line } from './count-table';

/** A line for each kind. */
export function kindLines(kinds: readonly Kind[] = KINDS): readonly Line[] {
  return kinds.map((kind) => line(kind, { is: 'kind', kind }, [{ that: 'kind', among: [kind] }]));
}

/** What counts as activity: everything that was done. A barrier says that it could not be. */
export const ACTIVITY: readonly Kind[] = KINDS.filter((kind) => kind !== 'barrier');

/** What was written for people to read. */
export const POSTS: readonly Kind[] = ['answer', 'correction', 'signpost', 'clinic'];
