import { buildSnapshot, type SnapshotFile } from '../../../lib/feed/build-snapshot';
import type { FeedHead, FeedSources } from '../../../lib/feed/feed-sources';
import { SIGNATURE_FILE } from '../../../lib/feed/signature-accept';
import type { FeedIndex } from '../../../lib/list/published';
import { dayInLondon } from '../../../lib/list/time';
import { checkSources } from '../check-sources';
import { makeSignature } from '../make-signature';
import { because } from '../turn-down';
import { readSources } from '../read-sources';
import { digestSha256 } from '../write-snapshot';
import { isSameContent } from './is-same-content';
import type { IssueWish } from './issue-wish';
import { makePages } from './make-pages';
import { nextHead } from './next-head';
import { notIssued, type NotIssued } from './not-issued';
import { findStanding, type Standing } from './standing';
import { verifyIssue } from './verify-issue';

/** The next number of a list, whole and ready to be written. */
export interface Issue {
  readonly head: FeedHead;
  /** The number before; null for the first. */
  readonly since: number | null;
  /** What changed, a sentence each. */
  readonly changes: readonly string[];
  readonly pages: number;
  readonly files: readonly SnapshotFile[];
}

/** What came of making the next number. Nothing is written yet. */
export type Made =
  | { readonly ok: true; readonly outcome: 'new'; readonly issue: Issue }
  | { readonly ok: true; readonly outcome: 'unchanged'; readonly index: FeedIndex }
  | NotIssued;

/** Checks the sources, builds, signs and verifies the next number of a list, and says what it changes. */
export async function makeIssue(wish: IssueWish): Promise<Made> {
  const found = await findStanding(wish);
  if (!found.ok) return found;
  const { standing } = found;
  const headed = headSources(wish, standing);
  if (!headed.ok) return headed;
  const { sources } = headed;
  const built = await buildSnapshot(sources, digestSha256);
  if (!wish.again && standing.now && (await isSameContent(built, standing.now, wish)))
    return { ok: true, outcome: 'unchanged', index: standing.now.list.index };

  const contents = new Map([...built, ...standing.keyFiles].map(({ path, bytes }) => [path, bytes]));
  const signed = await makeSignature((path) => contents.get(path) ?? null, wish.key);
  if (!signed.ok) return notIssued(because(signed.reason));
  contents.set(SIGNATURE_FILE, new TextEncoder().encode(signed.signature));
  const readFile = (path: string) => Promise.resolve(contents.get(path) ?? null);
  const verified = await verifyIssue(readFile, standing.ratchet, wish);
  if (!verified.ok) return notIssued(because(verified.reason));
  const pages = await makePages(signed.list, standing, wish);
  if (!pages.ok) return pages;
  return {
    ok: true,
    outcome: 'new',
    issue: {
      head: sources.head,
      since: standing.now?.list.index.sequence ?? null,
      changes: pages.changes,
      pages: pages.count,
      files: [...[...contents].map(([path, bytes]) => ({ path, bytes })), ...pages.files],
    },
  };
}

function tellLastUnknown(folder: string, stated: number): string {
  return (
    `${folder}/feed.json says that number ${stated} was published. Give that list with --was, so that ` +
    `clients take the next one; if it never was, --number ${stated} publishes it.`
  );
}

/** The sources under the next number and its dates, if there is nothing wrong with them. */
function headSources(
  { sources: folder, base, now, number, home, contact, key, althoughDue }: IssueWish,
  standing: Standing,
): { readonly ok: true; readonly sources: FeedSources } | NotIssued {
  const sequence = number ?? standing.next;
  const stated = readSources(folder).sources?.head.sequence ?? 1;
  if (standing.now === null && number === null && stated > 1)
    return notIssued({ reason: 'last-unknown', sentence: tellLastUnknown(folder, stated) });
  const checked = checkSources(folder, dayInLondon(now), {
    withHead: (head) => nextHead(head, { sequence, now, home, contact }),
    base,
  });
  // How a file is laid out is put right once the number is out; it changes nothing of what is published.
  const problems = checked.problems.filter(
    ({ due, untidy }) => untidy !== true && !(althoughDue && due === true),
  );
  if (checked.sources === null || problems.length > 0)
    return { ok: false, reason: 'problems', sentences: [], problems };
  const { feed } = checked.sources.head;
  const other = [key.feed, standing.ratchet?.feed ?? feed].find((one) => one !== feed);
  if (other !== undefined) {
    const whose = other === key.feed ? 'the key is for' : 'what is published is';
    const sentence = `${folder} is the list ${feed}, but ${whose} ${other}.`;
    return notIssued({ reason: 'other-feed', sentence });
  }
  return { ok: true, sources: checked.sources };
}
