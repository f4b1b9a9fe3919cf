import type { PublishedList } from '../../lib/list/published';
import { readPublished } from './read-published';

/** The cross-government list below a department’s own; null where none was given; or why it cannot be used. */
export type BaseRead =
  | { readonly ok: true; readonly base: PublishedList | null }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** Reads the cross-government list that a department’s own will lie on, from a folder of sources or of a snapshot. */
export async function readBase(folder: string | undefined): Promise<BaseRead> {
  if (folder === undefined) return { ok: true, base: null };
  const read = await readPublished(folder);
  if (!read.ok) return read;
  const { organisation } = read.list.index;
  return organisation === undefined
    ? { ok: true, base: read.list }
    : {
        ok: false,
        sentences: [`${folder} is ${organisation}’s own list: --base takes a cross-government one.`],
      };
}
