import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicHalf } from '../../../../lib/feed/key-private';
import { practiceList } from '../../list/fixtures-list';
import { bytesOf, changeIndex, replacePart, textOf } from '../feed-fixtures';
import { aKey, forge, trusting } from '../key-fixtures';
import { breaking, endless, type FeedHost, openHost } from './feed-host';
import { aFollower, type Follower } from './follower';
import { changeKeys, next, publish, safe, signAgain, thief, weekly } from './publisher';

/** The attacks that the specification of The Update Framework lists, section 1.5.2, and what comes of each here. */
let host: FeedHost;
let follower: Follower;
beforeEach(async () => {
  host = await openHost();
  await publish(host);
  follower = aFollower(trusting(weekly, safe));
  await follower.check(host.base);
});
afterEach(() => host.close());

/** What came of a check; the list shown and the number taken must be as they were. */
async function attacked(): Promise<unknown> {
  const { list, progress } = follower;
  const [before, number] = [list(), progress().ratchet];
  const refreshed = await follower.check(host.base);
  expect(list()).toBe(before);
  expect(progress().ratchet).toEqual(number);
  return 'reason' in refreshed ? { [refreshed.outcome]: refreshed.reason } : refreshed.outcome;
}

describe('who owns the host cannot change a word', () => {
  it('arbitrary software: a list that nobody signed whom we trust', async () => {
    await publish(host, { head: { sequence: 38 }, key: thief });
    expect(await attacked()).toEqual({ refused: { why: 'key-not-known', key: thief.id } });
  });

  it('arbitrary software: a signed index with one word changed', async () => {
    await publish(host, { head: { sequence: 38 } });
    host.files.set(
      'feed.json',
      bytesOf(textOf(host.files.get('feed.json')).replace('practice publisher', 'wicked publisher')),
    );
    expect(await attacked()).toEqual({ refused: { why: 'signature-wrong', key: weekly.id } });
  });

  it('arbitrary software: a signed index with one part changed to the same length', async () => {
    await publish(host, { head: { sequence: 38 }, forums: practiceList.forums.slice(0, -1) });
    const forums = textOf(host.files.get('forums.json'));
    host.files.set('forums.json', bytesOf(forums.replace('Student Hall', 'Student Hell')));
    expect(await attacked()).toEqual({ refused: { why: 'changed', file: 'forums.json' } });
  });

  it('endless data: an index without end is cut off', async () => {
    host.misdeeds.set('feed.json', endless);
    expect(await attacked()).toMatchObject({ refused: { why: 'too-large', file: 'feed.json' } });
  });

  it('endless data: a signature and a change of keys without end are cut off', async () => {
    await publish(host, { head: { sequence: 38 } });
    host.misdeeds.set('feed.json.jws', endless);
    expect(await attacked()).toMatchObject({ refused: { why: 'too-large', file: 'feed.json.jws' } });
    host.misdeeds.set('keys.json', endless);
    expect(await attacked()).toMatchObject({ refused: { why: 'too-large', file: 'keys.json' } });
  });

  it('endless data: a part is cut off one byte past what the index states', async () => {
    await publish(host, { head: { sequence: 38 }, forums: practiceList.forums.slice(0, -1) });
    host.misdeeds.set('forums.json', endless);
    expect(await attacked()).toEqual({
      refused: { why: 'too-large', file: 'forums.json', limit: host.files.get('forums.json')?.length },
    });
  });

  it('extraneous dependencies: an index cannot make us fetch anything but the parts of a list', async () => {
    for (const path of [
      'https://elsewhere.example/forums.json',
      '../secret.json',
      'plans/../../x.json',
      'extra.json',
    ]) {
      await publish(host, {
        head: { sequence: 38 },
        bend: (shelf) =>
          changeIndex(shelf, (index) => ({
            ...index,
            parts: [...index.parts, { path, bytes: 1, sha256: '0'.repeat(64) }],
          })),
      });
      host.asked.length = 0;
      expect(await attacked()).toMatchObject({ refused: { why: 'invalid', file: 'feed.json' } });
      expect(host.asked.map((one) => one.path)).toEqual(['keys.json', 'feed.json', 'feed.json.jws']);
    }
  });

  it('extraneous dependencies: a list of more bytes than is ever taken is not fetched at all', async () => {
    await publish(host, {
      head: { sequence: 38 },
      bend: (shelf) =>
        changeIndex(shelf, (index) => ({
          ...index,
          parts: [
            ...index.parts,
            ...['a', 'b', 'c'].map((name) => ({
              path: `plans/${name}.json`,
              bytes: 39_000_000,
              sha256: '0'.repeat(64),
            })),
          ],
        })),
    });
    host.asked.length = 0;
    expect(await attacked()).toMatchObject({ refused: { why: 'whole-too-large' } });
    expect(host.asked).toHaveLength(3);
  });

  it('malicious mirror: it can keep us from news, but not from what we have', async () => {
    host.misdeeds.set('*', breaking);
    expect(await attacked()).toEqual({ unreachable: { why: 'cut-off', file: 'keys.json' } });
    host.misdeeds.set('*', (_, response) => void response.destroy());
    expect(await attacked()).toEqual({ unreachable: { why: 'no-answer', file: 'keys.json' } });
  });

  it('mix and match: the index of one issue with a part of another', async () => {
    const old = host.files.get('forums.json') ?? new Uint8Array();
    await publish(host, { head: { sequence: 38 }, forums: practiceList.forums.slice(0, -1) });
    host.files.set('forums.json', old);
    expect(await attacked()).toMatchObject({ refused: { file: 'forums.json' } });
  });

  it('mix and match: the index of one issue with the signature of another', async () => {
    const old = host.files.get('feed.json.jws') ?? new Uint8Array();
    await publish(host, { head: { sequence: 38 } });
    host.files.set('feed.json.jws', old);
    expect(await attacked()).toEqual({ refused: { why: 'signature-wrong', key: weekly.id } });
  });

  it('rollback: an older issue with its good signature', async () => {
    await publish(host, { head: { sequence: 36 } });
    expect(await attacked()).toEqual({ refused: { why: 'older', kept: 37, offered: 36 } });
  });

  it('rollback: an older issue than the one in the package, on the very first check', async () => {
    follower = aFollower(trusting(weekly, safe), { list: practiceList });
    await publish(host, { head: { sequence: 36 } });
    expect(await attacked()).toMatchObject({ refused: { why: 'older', offered: 36 } });
  });

  it('wrong installation: the good list of somebody else, even under a key that we trust for it', async () => {
    const others = await aKey('the others', { feed: 'their-list' });
    follower = aFollower(trusting(weekly, safe, others), { list: practiceList });
    await publish(host, { head: { feed: 'their-list', sequence: 90 }, key: others });
    expect(await attacked()).toMatchObject({ refused: { why: 'key-of-another-feed' } });
    await publish(host, { head: { feed: 'their-list', sequence: 90 }, key: weekly });
    expect(await attacked()).toEqual({
      refused: { why: 'other-feed', followed: 'practice-list', offered: 'their-list' },
    });
  });

  it('wrong installation: a good file in another file’s place', async () => {
    await publish(host, {
      head: { sequence: 38 },
      bend: (shelf) => replacePart(shelf, 'forums.json', textOf(shelf.files.get('organisations.json'))),
    });
    expect(await attacked()).toMatchObject({ refused: { why: 'invalid', file: 'forums.json' } });
  });
});

describe('time is no way in', () => {
  it('freeze: an old list that is served for ever is told as stale, then as expired', async () => {
    follower.clock.setTo('2027-01-01T12:00:00Z');
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'unchanged', state: 'stale' });
    follower.clock.setTo('2027-12-01T12:00:00Z');
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'unchanged', state: 'expired' });
  });

  it('freeze: “not modified” to somebody who keeps nothing is no answer', async () => {
    const fresh = aFollower(trusting(weekly, safe));
    host.misdeeds.set('feed.json', (_, response) => void response.writeHead(304).end());
    expect(await fresh.check(host.base)).toMatchObject({
      outcome: 'unreachable',
      reason: { why: 'status', status: 304 },
    });
  });

  it('slow retrieval: silence in the middle of an answer', async () => {
    host.misdeeds.set('feed.json', (_, response) => {
      response.writeHead(200);
      response.write('{', () => follower.clock.pass(16_000));
    });
    expect(await attacked()).toEqual({ unreachable: { why: 'too-slow', file: 'feed.json' } });
  });

  it('slow retrieval: a byte now and then, for ever', async () => {
    host.misdeeds.set('feed.json', (_, response) => {
      response.writeHead(200);
      const drip = (): void => {
        if (response.destroyed) return;
        follower.clock.pass(10_000);
        response.write(' ', () => setImmediate(drip));
      };
      drip();
    });
    const { outcome } = await follower.check(host.base, { stallMs: Number.MAX_SAFE_INTEGER });
    expect(outcome).toBe('unreachable');
  });

  it('slow retrieval: each answer just in time, but all of them too long', async () => {
    const fresh = aFollower(trusting(weekly, safe));
    host.misdeeds.set('forums.json', (_, response) => {
      fresh.clock.pass(299_999);
      response.writeHead(200).end(host.files.get('forums.json'));
    });
    const slow = await fresh.check(host.base, { stallMs: 1e12, requestMs: 1e12, wholeMs: 299_999 });
    expect(slow).toMatchObject({ outcome: 'unreachable', reason: { why: 'too-slow' } });
    expect(fresh.list()).toBeNull();
  });
});

describe('a stolen key', () => {
  const forever = Number.MAX_SAFE_INTEGER;

  it('fast forward: a thief’s last number shuts every list out, until a change of keys sets it back', async () => {
    await publish(host, { head: { sequence: forever } });
    await follower.check(host.base);
    await publish(host, { head: { sequence: 38 } });
    expect(await attacked()).toMatchObject({ refused: { why: 'older' } });

    await changeKeys(host, { add: [publicHalf(next)], retire: [weekly.id], firstSequence: 38 });
    await signAgain(host, next);
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });
    expect(follower.progress().ratchet?.sequence).toBe(38);
  });

  it('key compromise and recovery: after the change of keys nothing by the thief is taken, whatever its number', async () => {
    await changeKeys(host, { add: [publicHalf(next)], retire: [weekly.id] });
    await publish(host, { head: { sequence: 38 }, key: next });
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });
    await publish(host, { head: { sequence: 99 }, key: weekly });
    expect(await attacked()).toEqual({ refused: { why: 'key-retired', key: weekly.id } });
  });

  it('key compromise: the retirement counts though the list beside it is broken', async () => {
    await changeKeys(host, { add: [publicHalf(next)], retire: [weekly.id] });
    await publish(host, { head: { sequence: 99 }, key: weekly });
    expect(await attacked()).toEqual({ refused: { why: 'key-retired', key: weekly.id } });
    for (const path of [...host.files.keys()].filter((one) => one.startsWith('keys')))
      host.files.delete(path);
    expect(await attacked()).toEqual({ refused: { why: 'key-retired', key: weekly.id } });
  });

  it('key compromise: the weekly key cannot change the keys, and then nothing at all is taken', async () => {
    await changeKeys(host, { add: [publicHalf(thief)], retire: [safe.id] }, weekly);
    await publish(host, { head: { sequence: 38 }, key: thief });
    expect(await attacked()).toEqual({ refused: { why: 'key-may-not-sign-this', key: weekly.id } });
  });

  it('several changes of keys are followed link by link by a machine that was off for long', async () => {
    const third = await aKey('every week, the third', { feed: 'practice-list', use: 'lists' });
    await changeKeys(host, { add: [publicHalf(next)], retire: [weekly.id] });
    await changeKeys(host, { sequence: 2, add: [publicHalf(third)], retire: [next.id] });
    await publish(host, { head: { sequence: 40 }, key: third });
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });
    const again = await follower.check(host.base);
    expect(again.requests.map(({ outcome }) => outcome)).toEqual(['not-modified', 'not-modified']);
  });

  it('a signature over something else by the right key counts for nothing', async () => {
    await publish(host, { head: { sequence: 38 } });
    const index = host.files.get('feed.json') ?? new Uint8Array();
    host.files.set(
      'feed.json.jws',
      forge(index, weekly, { alg: 'EdDSA', kid: weekly.id, typ: 'take-part-keys' }),
    );
    expect(await attacked()).toMatchObject({ refused: { why: 'signed-as-something-else' } });
  });
});
