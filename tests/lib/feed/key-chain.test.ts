import { describe, expect, it } from 'vitest';
import { followKeyChanges } from '../../../lib/feed/key-chain';
import { publicHalf } from '../../../lib/feed/key-private';
import type { KeyStatement } from '../../../lib/feed/key-statement';
import type { Trust } from '../../../lib/feed/trust';
import { after, aStatement, next, safe, signed, stranger, weekly } from './key-change-fixtures';
import { aKey, bytesOf, digest, LIST, trusting } from './key-fixtures';

const third = await aKey('every week, the third', { use: 'lists' });
const secondSafe = await aKey('in the safe, the second', { use: 'keys' });

/** Three years: a new weekly key, then a new safe, then a weekly key that only the new safe vouches for. */
const first = aStatement({ firstSequence: 40 });
const second = aStatement({ sequence: 2, add: [publicHalf(secondSafe)], retire: [safe.id] });
const latest = aStatement({ sequence: 3, add: [publicHalf(third)], retire: [next.id] });

const trust = trusting(weekly, safe);

/** What lies on a host that published these statements, by path. */
async function aHost(
  ...statements: readonly (readonly [KeyStatement, typeof safe])[]
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [statement, signer] of statements) {
    const { statement: bytes, jws } = await signed(statement, signer);
    for (const path of [`keys/${statement.sequence}.json`, 'keys.json'])
      files.set(path, bytes).set(`${path}.jws`, jws);
  }
  return files;
}

const whole = await aHost([first, safe], [second, safe], [latest, secondSafe]);

function follow(from: Trust, host: ReadonlyMap<string, Uint8Array>): ReturnType<typeof followKeyChanges> {
  const readFile = (path: string) => Promise.resolve(host.get(path) ?? null);
  return followKeyChanges(from, readFile, { feed: LIST, build: 'release', digest });
}

describe('following the changes of keys', () => {
  it('is nothing where the keys never changed', async () => {
    expect(await follow(trust, new Map())).toEqual({ ok: true, trust, changes: [], reset: null });
  });

  it('takes a machine that was off for three years from key to key', async () => {
    const followed = await follow(trust, whole);
    expect(followed).toMatchObject({ ok: true, changes: [first, second, latest] });
    if (!followed.ok) return;
    expect(followed.trust.keys.map((key) => key.id)).toEqual([secondSafe.id, third.id]);
    expect(followed.trust.retired.map((key) => key.id)).toEqual([weekly.id, safe.id, next.id]);
    expect(followed.reset).toEqual({ feed: LIST, first: 40 });
  });

  it('goes on from where a machine is', async () => {
    const one = await after(trust, first, safe);
    expect(await follow(one, whole)).toMatchObject({ ok: true, changes: [second, latest], reset: null });
  });

  it('is nothing new once it was followed', async () => {
    const followed = await follow(trust, whole);
    if (!followed.ok) throw new Error('refused');
    expect(await follow(followed.trust, whole)).toMatchObject({ changes: [], trust: followed.trust });
  });
});

describe('a host that tampers with the changes of keys', () => {
  it('is refused when a link is missing', async () => {
    const host = new Map(whole);
    host.delete('keys/2.json');
    expect(await follow(trust, host)).toEqual({ ok: false, reason: { why: 'missing', file: 'keys/2.json' } });
  });

  it('is refused when a link is put in another’s place', async () => {
    const host = new Map(whole);
    for (const end of ['.json', '.json.jws'])
      host.set(`keys/2${end}`, whole.get(`keys/1${end}`) ?? bytesOf(''));
    expect(await follow(trust, host)).toMatchObject({ ok: false });
  });

  it('is refused when it serves an old statement as the newest, though its signer was retired since', async () => {
    const followed = await follow(trust, whole);
    if (!followed.ok) throw new Error('refused');
    expect(await follow(followed.trust, await aHost([first, safe]))).toEqual({
      ok: false,
      reason: { why: 'statement-older', kept: 3, offered: 1 },
    });
  });

  it('is refused when it answers everything with a web page', async () => {
    const readFile = (): Promise<Uint8Array> => Promise.resolve(bytesOf('<!doctype html>'));
    expect(await followKeyChanges(trust, readFile, { feed: LIST, build: 'release', digest })).toEqual({
      ok: false,
      reason: { why: 'unreadable', file: 'keys.json' },
    });
  });

  it('takes nothing of a chain whose last link is foreign', async () => {
    const host = await aHost([first, safe], [second, safe], [latest, stranger]);
    const before = structuredClone(trust);
    expect(await follow(trust, host)).toMatchObject({ ok: false, reason: { why: 'key-not-known' } });
    expect(trust).toEqual(before);
  });

  it('cannot make a client fetch without end', async () => {
    const far = await aHost([aStatement({ sequence: 9_000_000 }), safe]);
    expect(await follow(trust, far)).toEqual({
      ok: false,
      reason: { why: 'statement-missing', expected: 1, offered: 9_000_000 },
    });
  });
});
