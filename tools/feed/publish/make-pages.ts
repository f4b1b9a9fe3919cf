import type { SnapshotFile } from '../../../lib/feed/build-snapshot';
import type { PublishedList } from '../../../lib/list/published';
import { makeFace } from '../publish-face';
import type { IssueWish } from './issue-wish';
import { notIssued, type NotIssued } from './not-issued';
import { readLogOf } from './published-now';
import type { Standing } from './standing';

/** The public pages of the next number, and what it changes. */
export interface Pages {
  readonly ok: true;
  readonly files: readonly SnapshotFile[];
  readonly count: number;
  /** One sentence each. */
  readonly changes: readonly string[];
}

/** Makes the public pages of a list, and tells what changed since the one before. */
export async function makePages(
  list: PublishedList,
  { now }: Standing,
  { out, was, base }: IssueWish,
): Promise<Pages | NotIssued> {
  const { home, contact } = list.index;
  const before = readLogOf([out, was ?? out]);
  const face = await makeFace(
    {
      list: nameOrganisation(list, base),
      was: now ? nameOrganisation(now.list, base) : null,
      home: folderOf(home),
      contact: contact ?? null,
    },
    before,
  );
  if (!face.ok) {
    const sentence = `The change log in ${out} ends with number ${face.since}. Give that list with --was.`;
    return notIssued({ reason: face.reason, sentence });
  }
  return {
    ok: true,
    files: face.files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    count: face.pages,
    changes: face.log.items[0]?.['_take_part'].sentences ?? [],
  };
}

/** A department’s own list with the description of its organisation, which only the cross-government one has. */
function nameOrganisation(list: PublishedList, base: PublishedList | null): PublishedList {
  const own = base?.organisations.filter(({ id }) => id === list.index.organisation) ?? [];
  return own.length === 0 ? list : { ...list, organisations: own };
}

function folderOf(home: string | undefined): string | null {
  if (home === undefined) return null;
  return home.endsWith('/') ? home : `${home}/`;
}
