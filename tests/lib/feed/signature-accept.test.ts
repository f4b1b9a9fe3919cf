import { describe, expect, it } from 'vitest';
import type { FeedSources } from '../../../lib/feed/feed-sources';
import type { PrivateKeyFile } from '../../../lib/feed/key-private';
import { signContent } from '../../../lib/feed/sign';
import { acceptSigned, type AcceptedSigned, type AcceptSignedWith } from '../../../lib/feed/signature-accept';
import { changeIndex, practiceSources, putOnShelf, type Shelf } from './feed-fixtures';
import { aKey, bytesOf, trusting } from './key-fixtures';

const { head } = practiceSources();
const publisher = await aKey('the publisher', { feed: head.feed });

/** The practice list under another number. */
function numbered(sequence: number, wish: Partial<FeedSources> = {}): Promise<Shelf> {
  return putOnShelf(practiceSources({ head: { ...head, sequence }, ...wish }));
}

/** What a client makes of a list whose index is signed as it lies there now. */
async function offer(
  shelf: Shelf,
  wish: Partial<AcceptSignedWith> = {},
  signer: PrivateKeyFile = publisher,
): Promise<AcceptedSigned> {
  const index = shelf.index();
  const signature = index && bytesOf(await signContent(index, signer, 'lists'));
  return acceptSigned(index, signature, withDefaults(shelf, wish));
}

function withDefaults(shelf: Shelf, wish: Partial<AcceptSignedWith>): AcceptSignedWith {
  return {
    ...shelf.using,
    feed: head.feed,
    trust: trusting(publisher),
    ratchet: null,
    build: 'release',
    at: '2026-11-21T12:00:00Z',
    ...wish,
  };
}

/** The ratchet of a client that took this list. */
async function taken(shelf: Shelf): Promise<{ readonly ratchet: NonNullable<AcceptSignedWith['ratchet']> }> {
  const accepted = await offer(shelf);
  if (!accepted.ok || accepted.outcome !== 'newer') throw new Error('not taken');
  return { ratchet: accepted.ratchet };
}

describe('a signed list', () => {
  it('is taken whole, with its key and its number', async () => {
    const shelf = await numbered(7);
    expect(await offer(shelf)).toMatchObject({
      ok: true,
      outcome: 'newer',
      key: { id: publisher.id },
      list: { index: { sequence: 7 } },
      ratchet: { feed: head.feed, sequence: 7 },
    });
  });

  it('is nothing new the second time, and no part is read again', async () => {
    const shelf = await numbered(7);
    const kept = await taken(shelf);
    const readPart = () => Promise.reject(new Error('A part was read.'));
    expect(await offer(shelf, { ...kept, readPart })).toMatchObject({ ok: true, outcome: 'unchanged' });
  });
});

describe('a list that nobody we trust signed', () => {
  it('is turned away before a byte of it is read', async () => {
    const shelf = await numbered(7);
    let parts = 0;
    const readPart = async () => {
      parts += 1;
      return null;
    };
    const stranger = await aKey('a stranger', { feed: head.feed });
    shelf.files.set('feed.json', bytesOf('This is not even JSON.'));
    expect(await offer(shelf, { readPart }, stranger)).toMatchObject({
      ok: false,
      reason: { why: 'key-not-known' },
    });
    expect(parts).toBe(0);
  });

  it('is turned away without an index or without a signature', async () => {
    const shelf = await numbered(7);
    const using = withDefaults(shelf, {});
    expect(await acceptSigned(null, null, using)).toEqual({
      ok: false,
      reason: { why: 'missing', file: 'feed.json' },
    });
    expect(await acceptSigned(shelf.index(), null, using)).toEqual({
      ok: false,
      reason: { why: 'signature-missing' },
    });
  });
});

describe('a signed list that may not follow the last one', () => {
  it('is refused when it is older (rollback)', async () => {
    const kept = await taken(await numbered(7));
    expect(await offer(await numbered(6), kept)).toEqual({
      ok: false,
      reason: { why: 'older', kept: 7, offered: 6 },
    });
  });

  it('is refused when it has the same number and other content', async () => {
    const kept = await taken(await numbered(7));
    const other = await putOnShelf(
      practiceSources({ head: { ...head, sequence: 7, title: 'Another list' } }),
    );
    expect(await offer(other, kept)).toEqual({
      ok: false,
      reason: { why: 'same-number-other-content', sequence: 7 },
    });
  });

  it('is refused when a key of ours signed another list’s index (wrong installation)', async () => {
    const other = await putOnShelf(practiceSources({ head: { ...head, feed: 'another-list' } }));
    expect(await offer(other)).toEqual({
      ok: false,
      reason: { why: 'other-feed', followed: head.feed, offered: 'another-list' },
    });
  });

  it('is refused when it is for a newer client, and says for which', async () => {
    const newer = await putOnShelf(practiceSources({ head: { ...head, minimumClient: '9.0.0' } }));
    expect(await offer(newer)).toMatchObject({ reason: { why: 'newer-client', needs: '9.0.0' } });
  });
});

describe('parts that do not belong to the signed index', () => {
  it('are refused when one is missing', async () => {
    const shelf = await numbered(7);
    shelf.files.delete('guidance.json');
    expect(await offer(shelf)).toEqual({ ok: false, reason: { why: 'missing', file: 'guidance.json' } });
  });

  it('are refused when one comes from another number (mix and match)', async () => {
    const shelf = await numbered(7);
    const { forums } = practiceSources();
    const before = await numbered(6, {
      forums: forums.map((forum) => ({ ...forum, name: `${forum.name}!` })),
    });
    const old = before.files.get('forums.json') ?? bytesOf('');
    shelf.files.set('forums.json', old);
    expect(await offer(shelf)).toMatchObject({ reason: { why: 'wrong-size', file: 'forums.json' } });
    shelf.files.set('forums.json', old.slice(0, (await numbered(7)).files.get('forums.json')?.length));
    expect(await offer(shelf)).toEqual({ ok: false, reason: { why: 'changed', file: 'forums.json' } });
  });

  it('are refused when the index was changed to fit them after it was signed', async () => {
    const shelf = await numbered(7);
    const index = shelf.index() ?? bytesOf('');
    const signature = bytesOf(await signContent(index, publisher, 'lists'));
    changeIndex(shelf, (was) => ({ ...was, sequence: 8 }));
    expect(await acceptSigned(shelf.index(), signature, withDefaults(shelf, {}))).toEqual({
      ok: false,
      reason: { why: 'signature-wrong', key: publisher.id },
    });
  });
});
