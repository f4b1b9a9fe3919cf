import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptPackaged,
  type AcceptedPackage,
  type PackageQuestion,
} from '../../../lib/feed/accept-packaged';
import { type PrivateKeyFile, publicHalf } from '../../../lib/feed/key-private';
import { signContent } from '../../../lib/feed/sign';
import type { FeedIndex, PublishedList } from '../../../lib/list/published';
import {
  bytesOf,
  changeIndex,
  digest,
  practiceSources,
  putOnShelf,
  type Shelf,
  textOf,
} from './feed-fixtures';
import { aKey, dated, forge, trusting } from './key-fixtures';

const FEED = 'practice-list';
const weekly = await aKey('every week', { feed: FEED, use: 'lists' });
const next = await aKey('every week, the second', { feed: FEED, use: 'lists' });
const thief = await aKey('a thief', { feed: FEED });
const tester = await aKey('for trying things out', { feed: FEED, test: true });

/** The package: its list is number 37, signed by the weekly key, until a test bends it. */
let shelf: Shelf;
beforeEach(async () => {
  shelf = await packed();
});

async function packed(head: Partial<FeedIndex> = {}, key: PrivateKeyFile = weekly): Promise<Shelf> {
  const sources = practiceSources();
  const made = await putOnShelf({ ...sources, head: { ...sources.head, ...head } });
  await sign(made, key);
  return made;
}

async function sign(made: Shelf, key: PrivateKeyFile = weekly): Promise<void> {
  made.files.set('feed.json.jws', bytesOf(await signContent(made.index() ?? new Uint8Array(), key, 'lists')));
}

const NOTHING: PackageQuestion['kept'] = { list: null, trust: null, ratchet: null };

function accept(wanted: Partial<PackageQuestion> = {}): Promise<AcceptedPackage> {
  return acceptPackaged({
    feed: FEED,
    packaged: trusting(weekly),
    readFile: async (path) => shelf.files.get(path) ?? null,
    kept: NOTHING,
    digest,
    clientVersion: '0.1.0',
    build: 'release',
    ...wanted,
  });
}

async function refusal(wanted?: Partial<PackageQuestion>): Promise<unknown> {
  const accepted = await accept(wanted);
  return accepted.ok ? accepted.outcome : accepted.reason;
}

/** What is kept after a package was taken whole. */
async function keptOf(
  taken: Promise<AcceptedPackage>,
): Promise<PackageQuestion['kept'] & { list: PublishedList }> {
  const accepted = await taken;
  if (!accepted.ok || accepted.outcome !== 'newer') throw new Error('It was not taken.');
  return { list: accepted.list, trust: trusting(weekly), ratchet: accepted.ratchet };
}

describe('the list in a package', () => {
  it('is taken under its signature, with the number to keep', async () => {
    expect(await accept()).toMatchObject({
      ok: true,
      outcome: 'newer',
      list: { index: { sequence: 37 } },
      ratchet: { feed: FEED, sequence: 37 },
    });
  });

  it('is read no further than its signature once it is kept', async () => {
    const kept = await keptOf(accept());
    shelf.files.delete('forums.json');
    expect(await accept({ kept })).toEqual({ ok: true, outcome: 'unchanged' });
  });

  it('is taken when it has expired: an old list that says so is better than none', async () => {
    shelf = await packed({ refreshBy: '2026-11-15T09:00:00Z', expiresAt: '2026-11-16T09:00:00Z' });
    expect(await accept()).toMatchObject({
      ok: true,
      list: { index: { expiresAt: '2026-11-16T09:00:00Z' } },
    });
  });

  it('is taken when its key ran out since, but not when it had run out before', async () => {
    const { issuedAt } = practiceSources().head;
    const later = new Date(Date.parse(issuedAt) + 30 * 86_400_000).toISOString();
    const before = new Date(Date.parse(issuedAt) - 30 * 86_400_000).toISOString();
    expect(await refusal({ packaged: dated(weekly, { until: later }) })).toBe('newer');
    expect(await refusal({ packaged: dated(weekly, { until: before }) })).toMatchObject({
      why: 'key-ran-out',
    });
    expect(await refusal({ packaged: dated(weekly, { from: later }) })).toMatchObject({
      why: 'key-not-yet-in-use',
    });
  });

  it('is shown again where it was kept once and another list is shown now', async () => {
    const kept = await keptOf(accept());
    const index = { ...kept.list.index, feed: 'poultry-keepers', sequence: 900 };
    expect(await refusal({ kept: { ...kept, list: { ...kept.list, index } } })).toBe('newer');
    expect(await refusal({ kept: { ...kept, list: null } })).toBe('newer');
  });
});

describe('a bad list in a package', () => {
  it('that nobody signed', async () => {
    shelf.files.delete('feed.json.jws');
    expect(await refusal()).toEqual({ why: 'signature-missing' });
  });

  it('that another key signed, under its own name or under ours', async () => {
    await sign(shelf, thief);
    expect(await refusal()).toEqual({ why: 'key-not-known', key: thief.id });
    await sign(shelf, { ...thief, id: weekly.id });
    expect(await refusal()).toEqual({ why: 'signature-wrong', key: weekly.id });
  });

  it('whose signature says “none”', async () => {
    const header = { alg: 'none', kid: weekly.id, typ: 'take-part-list' };
    shelf.files.set('feed.json.jws', forge(shelf.index() ?? new Uint8Array(), weekly, header));
    expect(await refusal()).toEqual({ why: 'algorithm-none' });
  });

  it('whose index was changed after it was signed', async () => {
    changeIndex(shelf, (index) => ({ ...index, publisher: 'Somebody else' }));
    expect(await refusal()).toEqual({ why: 'signature-wrong', key: weekly.id });
  });

  it('with a part swapped for another version’s, or missing', async () => {
    const bytes = shelf.files.get('forums.json') ?? new Uint8Array();
    shelf.files.set('forums.json', bytesOf(textOf(bytes).replace('"welcome"', '"listen-"')));
    expect(await refusal()).toEqual({ why: 'changed', file: 'forums.json' });
    shelf.files.set('forums.json', bytes.slice(0, -20));
    expect(await refusal()).toMatchObject({ why: 'wrong-size', file: 'forums.json' });
    shelf.files.delete('forums.json');
    expect(await refusal()).toEqual({ why: 'missing', file: 'forums.json' });
  });

  it('that is older than the kept one, also where that one is not shown any more', async () => {
    const kept = await keptOf(accept());
    shelf = await packed({ sequence: 36 });
    expect(await refusal({ kept })).toEqual({ why: 'older', kept: 37, offered: 36 });
    expect(await refusal({ kept: { ...kept, list: null } })).toMatchObject({ why: 'older' });
  });

  it('that says something else under the number that was kept', async () => {
    const kept = await keptOf(accept());
    shelf = await packed({ publisher: 'Somebody else' });
    const reason = { why: 'same-number-other-content', sequence: 37 };
    expect(await refusal({ kept })).toEqual(reason);
    expect(await refusal({ kept: { ...kept, list: null } })).toEqual(reason);
  });

  it('of another identity than its keys', async () => {
    shelf = await packed({ feed: 'poultry-keepers' });
    expect(await refusal()).toEqual({ why: 'other-feed', followed: FEED, offered: 'poultry-keepers' });
  });

  it('that was signed with a test key counts in a practice build only', async () => {
    await sign(shelf, tester);
    const packaged = trusting(tester);
    expect(await refusal({ packaged })).toEqual({ why: 'test-key', key: tester.id });
    expect(await refusal({ packaged, build: 'practice' })).toBe('newer');
  });

  it('that was signed with a key that the network has withdrawn since', async () => {
    const { id, feed, publicKey } = publicHalf(weekly);
    const trust = { ...trusting(next), retired: [{ id, feed, publicKey }] };
    expect(await refusal({ kept: { ...NOTHING, trust } })).toEqual({ why: 'key-retired', key: weekly.id });
  });

  it.each([
    ['is not there', undefined, { why: 'missing', file: 'feed.json' }],
    ['is empty', '', { why: 'unreadable', file: 'feed.json' }],
    ['is a web page', '<!doctype html><title>Sign in</title>', { why: 'unreadable', file: 'feed.json' }],
    ['was cut off', '{"format": 1, "feed": "prac', { why: 'unreadable', file: 'feed.json' }],
  ])('whose index %s is told as that, whatever is beside it', async (_, text, reason) => {
    if (text === undefined) shelf.files.delete('feed.json');
    else shelf.files.set('feed.json', bytesOf(text));
    expect(await refusal()).toEqual(reason);
    shelf.files.delete('feed.json.jws');
    expect(await refusal()).toEqual(reason);
  });

  it('that was made for a newer Take Part is told as that, and not as a field that is missing', async () => {
    changeIndex(shelf, (index) => ({ format: 2, lists: [index] }));
    await sign(shelf);
    expect(await refusal()).toEqual({ why: 'newer-format', file: 'feed.json', format: 2 });
    shelf = await packed({ minimumClient: '2.0.0' });
    changeIndex(shelf, (index) => ({ ...index, parts: undefined }));
    await sign(shelf);
    expect(await refusal()).toMatchObject({ why: 'newer-client', needs: '2.0.0', has: '0.1.0' });
  });
});
