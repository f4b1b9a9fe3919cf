import { judgeRole } from '../../lib/feed/layers/list-role';
import { layOver } from '../../lib/feed/layers/lay-over';
import type { LeftOut } from '../../lib/feed/layers/left-out';
import { makeOverlay } from '../../lib/feed/layers/make-overlay';
import { findOverstep } from '../../lib/feed/layers/overstep';
import { readPublished, type ReadPublished } from './read-published';
import { tellRefusal } from './verify-words';

/** A list as people see it, with what of the department’s own list is left out, a sentence each. */
export type ReadLaid =
  | (Extract<ReadPublished, { readonly ok: true }> & { readonly leftOut: readonly string[] })
  | Extract<ReadPublished, { readonly ok: false }>;

/**
 * Reads the cross-government list in one folder and lays the department’s own list in another on it, if one is given, by
 * the code that does so in a browser.
 */
export async function readLaid(folder: string, ownFolder: string | undefined): Promise<ReadLaid> {
  const read = await readPublished(folder);
  if (!read.ok || ownFolder === undefined) return read.ok ? { ...read, leftOut: [] } : read;
  const { list: base } = read;
  const own = await readPublished(ownFolder);
  if (!own.ok) return own;
  const { index } = own.list;
  const unfit = judgeRole(index, { as: 'layer', organisation: null, base }) ?? findOverstep(own.list, base);
  if (unfit) return { ok: false, sentences: [`${ownFolder}: ${tellRefusal(unfit)}`] };
  const overlay = makeOverlay(base, [own.list]);
  return { ok: true, list: layOver(base, overlay), leftOut: overlay.leftOut.map(tellLeftOut) };
}

function tellLeftOut({ kind, name, because }: LeftOut): string {
  const what = `The ${kind} “${name}” is left out:`;
  switch (because.why) {
    case 'id-taken':
      return `${what} another list has it already.`;
    case 'address-taken':
      return `${what} its address ${because.host} is listed for “${because.by}” already.`;
    case 'unknown-reference':
      return `${what} it names “${because.id}”, which the cross-government list does not know.`;
    default:
      return `${what} ${tellRefusal(because)}`;
  }
}
