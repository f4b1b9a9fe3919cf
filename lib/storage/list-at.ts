import { layOver } from '../feed/layers/lay-over';
import { putTogether } from '../feed/put-together';
import type { Forum } from '../list/forum';
import { compileRecogniser } from '../list/recognise';
import type { FeedIndex, PublishedList } from '../list/published';
import { INDEX } from './assemble-list';
import type { LaidRow, PublishedRow } from './database';

/** Where somebody is: at an address, or on a forum that was chosen by its id; null where no address is known. */
export type Where = { readonly address: string } | { readonly forum: string } | null;

/** How the rows of the list that is shown are reached, all within one transaction. */
export interface RowReader {
  readonly get: (path: string) => Promise<PublishedRow | undefined>;
  /** The rows that are found by a host or by the id of a forum. */
  readonly find: (index: 'hosts' | 'about', key: string) => Promise<readonly PublishedRow[]>;
  readonly laid: () => Promise<readonly LaidRow[]>;
}

/**
 * The list that is shown, with all that it says at one place and of its forums and plans nothing else: recognising the
 * address in it, and advising there, comes to the same as in the whole list, and takes as long with ten thousand forums
 * as with ten. Null when there is none yet.
 */
export async function readListAt(reader: RowReader, where: Where): Promise<PublishedList | null> {
  const rows = await Promise.all([INDEX, 'organisations.json', 'guidance.json'].map(reader.get));
  const [index, ...common] = rows;
  const [laid] = await reader.laid();
  if (index === undefined || common.includes(undefined)) return null;
  const near = await findForums(reader, where);
  const listOf = (found: readonly (PublishedRow | undefined)[]): PublishedList => {
    const contents = new Map(found.flatMap((row) => (row ? [[row.path, row.content] as const] : [])));
    const base = putTogether(index.content as FeedIndex, contents);
    return laid ? layOver(base, laid.overlay) : base;
  };
  const list = listOf([...common, ...near]);
  const forum = findForum(list, where);
  const plans = forum === null ? [] : await reader.find('about', forum);
  return plans.length === 0 ? list : listOf([...common, ...near, ...plans]);
}

/** The forums with these ids in the list that is shown, to tell their names by; those that it no longer has are left out. */
export async function readForumsNamed(reader: RowReader, ids: readonly string[]): Promise<readonly Forum[]> {
  const [index, found, [laid]] = await Promise.all([
    reader.get(INDEX),
    Promise.all(ids.map((id) => reader.find('about', id))),
    reader.laid(),
  ]);
  if (index === undefined) return [];
  const contents = new Map(found.flat().map(({ path, content }) => [path, content]));
  const base = putTogether(index.content as FeedIndex, contents);
  const { forums } = laid ? layOver(base, laid.overlay) : base;
  const named = new Set(ids);
  return forums.filter(({ id }) => named.has(id));
}

async function findForums(reader: RowReader, where: Where): Promise<readonly PublishedRow[]> {
  if (where === null || 'forum' in where) return [];
  const found = await Promise.all(hostsOf(where.address).map((host) => reader.find('hosts', host)));
  return found.flat();
}

function findForum({ forums }: PublishedList, where: Where): string | null {
  if (where === null) return null;
  if ('forum' in where) return where.forum;
  return compileRecogniser(forums).recognise(where.address)?.forum.id ?? null;
}

/** The host of an address and every host above it: the forum of a page is listed under one of them. */
function hostsOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const labels = new URL(address).hostname.split('.');
  return labels.map((_, n) => labels.slice(n).join('.')).filter((host) => host !== '');
}
