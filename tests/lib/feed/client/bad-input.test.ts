import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practiceList } from '../../list/fixtures-list';
import { aPlan } from '../../list/fixtures';
import { bytesOf, changeIndex, republish, replacePart, textOf } from '../feed-fixtures';
import { aKey, forge, trusting } from '../key-fixtures';
import { answering, type FeedHost, openHost } from './feed-host';
import { aFollower, type Follower } from './follower';
import { publish, safe, weekly } from './publisher';

const fewerForums = practiceList.forums.slice(0, -1);
let host: FeedHost;
let follower: Follower;
beforeEach(async () => {
  host = await openHost();
  await publish(host);
  follower = aFollower(trusting(weekly, safe));
  await follower.check(host.base);
  await publish(host, { head: { sequence: 38 }, forums: fewerForums });
});
afterEach(() => host.close());

function fileOf(path: string): Uint8Array {
  return host.files.get(path) ?? new Uint8Array();
}

/** Why a check took nothing. The list shown must be as it was, and a good host afterwards must be believed. */
async function refusal(): Promise<unknown> {
  const before = follower.list();
  const refreshed = await follower.check(host.base);
  expect(follower.list()).toBe(before);
  host.misdeeds.clear();
  await publish(host, { head: { sequence: 50 }, forums: fewerForums });
  expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });
  return 'reason' in refreshed ? refreshed.reason : refreshed.outcome;
}

describe('what arrives is no list', () => {
  it('a truncated index', async () => {
    host.files.set('feed.json', fileOf('feed.json').slice(0, 300));
    expect(await refusal()).toEqual({ why: 'unreadable', file: 'feed.json' });
  });

  it('a truncated part', async () => {
    host.files.set('forums.json', fileOf('forums.json').slice(0, 300));
    expect(await refusal()).toMatchObject({ why: 'wrong-size', file: 'forums.json', bytes: 300 });
  });

  it('an oversized index', async () => {
    host.files.set('feed.json', new Uint8Array(1_000_001));
    expect(await refusal()).toEqual({ why: 'too-large', file: 'feed.json', limit: 1_000_000 });
  });

  it('a small file that unpacks to an enormous one', async () => {
    const bomb = gzipSync(new Uint8Array(50_000_000));
    host.misdeeds.set(
      'feed.json',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await refusal()).toMatchObject({ why: 'too-large', file: 'feed.json' });
  });

  it('a web page where the index was due', async () => {
    host.misdeeds.set('feed.json', answering('<!doctype html><title>Sign in</title>'));
    expect(await refusal()).toEqual({ why: 'unreadable', file: 'feed.json' });
  });

  it('a host that answers 200 to everything with a web page', async () => {
    host.misdeeds.set('*', answering('<!doctype html><title>Welcome to the Wi-Fi</title>'));
    expect(await refusal()).toEqual({ why: 'unreadable', file: 'keys.json' });
  });

  it('a good list with the words “404 Not Found” in its status line is no list either', async () => {
    host.misdeeds.set('feed.json', (_, response) => void response.writeHead(404).end(fileOf('feed.json')));
    expect(await refusal()).toEqual({ why: 'missing', file: 'feed.json' });
  });

  it('a server error', async () => {
    host.misdeeds.set('feed.json', answering('{}', 503));
    expect(await refusal()).toEqual({ why: 'status', file: 'feed.json', status: 503 });
  });

  it('a redirect, be it to another host or to the same', async () => {
    for (const location of ['https://elsewhere.example/feed.json', '/copy/feed.json']) {
      host.misdeeds.set('feed.json', answering('', 302, { location }));
      host.asked.length = 0;
      expect(await follower.check(host.base)).toMatchObject({
        outcome: 'refused',
        reason: { why: 'redirected', file: 'feed.json' },
      });
      expect(host.asked.map(({ path }) => path)).toEqual(['keys.json', 'feed.json']);
    }
  });
});

describe('the signature is not right', () => {
  it.each([
    ['missing', null, 'signature-missing'],
    ['empty', '', 'signature-missing'],
    ['a web page', '<!doctype html>', 'signature-malformed'],
  ])('%s', async (_, text, why) => {
    if (text === null) host.files.delete('feed.json.jws');
    else host.files.set('feed.json.jws', bytesOf(text));
    expect(await refusal()).toMatchObject({ why });
  });

  it('duplicated', async () => {
    const one = textOf(fileOf('feed.json.jws'));
    host.files.set('feed.json.jws', bytesOf(`${one}\n${one}`));
    expect(await refusal()).toMatchObject({ why: 'signature-duplicated' });
  });

  it('foreign: by a key of another list', async () => {
    const foreign = await aKey('the others', { feed: 'their-list' });
    host.files.set(
      'feed.json.jws',
      forge(fileOf('feed.json'), foreign, { alg: 'EdDSA', kid: foreign.id, typ: 'take-part-list' }),
    );
    expect(await refusal()).toEqual({ why: 'key-not-known', key: foreign.id });
  });

  it('wrong: by another key under the right key’s name', async () => {
    const thief = await aKey('a thief', { feed: 'practice-list' });
    host.files.set(
      'feed.json.jws',
      forge(fileOf('feed.json'), thief, { alg: 'EdDSA', kid: weekly.id, typ: 'take-part-list' }),
    );
    expect(await refusal()).toEqual({ why: 'signature-wrong', key: weekly.id });
  });

  it.each([
    ['none', 'algorithm-none'],
    ['HS256', 'algorithm-refused'],
    ['ES256', 'algorithm-refused'],
  ])('algorithm %s', async (alg, why) => {
    host.files.set(
      'feed.json.jws',
      forge(fileOf('feed.json'), weekly, { alg, kid: weekly.id, typ: 'take-part-list' }),
    );
    expect(await refusal()).toMatchObject({ why });
  });
});

describe('signed, but not to be taken', () => {
  it('a part swapped for another', async () => {
    host.files.set('forums.json', fileOf('organisations.json'));
    expect(await refusal()).toMatchObject({ file: 'forums.json' });
  });

  it('a part that is missing', async () => {
    host.files.delete('forums.json');
    expect(await refusal()).toEqual({ why: 'missing', file: 'forums.json' });
  });

  it('an index that leaves a part out', async () => {
    await publish(host, {
      head: { sequence: 38 },
      bend: (shelf) =>
        changeIndex(shelf, (index) => ({
          ...index,
          parts: [
            ...index.parts.filter(({ path }) => path !== 'guidance.json'),
            { path: 'plans/x.json', bytes: 1, sha256: '0'.repeat(64) },
          ],
        })),
    });
    expect(await refusal()).toEqual({ why: 'parts', file: 'feed.json', part: 'guidance.json' });
  });

  it('the same number with other content', async () => {
    await publish(host, { forums: fewerForums });
    expect(await refusal()).toEqual({ why: 'same-number-other-content', sequence: 37 });
  });

  it('the same number with other content, where another list was shown in between', async () => {
    const { progress } = follower;
    const index = { ...practiceList.index, feed: 'another' };
    follower = aFollower(progress().trust, { list: { ...practiceList, index } });
    await publish(host);
    await follower.check(host.base);
    await publish(host, { forums: fewerForums });
    expect(await refusal()).toEqual({ why: 'same-number-other-content', sequence: 37 });
  });

  it('expired before it came', async () => {
    await publish(host, { head: { sequence: 38, expiresAt: '2026-11-19T12:00:00Z' }, forums: fewerForums });
    host.asked.length = 0;
    expect(await follower.check(host.base)).toMatchObject({
      outcome: 'refused',
      reason: { why: 'expired', on: '2026-11-19T12:00:00Z' },
    });
    expect(host.asked).toHaveLength(3);
  });

  it('a format that is too new', async () => {
    await publish(host, {
      head: { sequence: 38 },
      bend: (shelf) => changeIndex(shelf, (index) => ({ ...index, format: 2 })),
    });
    expect(await refusal()).toMatchObject({ why: 'newer-format', format: 2 });
  });

  it('for a newer Take Part', async () => {
    await publish(host, { head: { sequence: 38, minimumClient: '2.0.0' } });
    expect(await refusal()).toMatchObject({ why: 'newer-client', needs: '2.0.0', has: '0.1.0' });
  });

  it('a plan of an unknown organisation', async () => {
    await publish(host, {
      head: { sequence: 38 },
      plans: [aPlan({ organisation: 'ministry-of-silly-walks', forums: [] })],
    });
    expect(await refusal()).toMatchObject({ why: 'unknown-reference', id: 'ministry-of-silly-walks' });
  });

  it('a part that is no JSON, or lacks a required field', async () => {
    await publish(host, {
      head: { sequence: 38 },
      bend: (shelf) => replacePart(shelf, 'forums.json', '[{]'),
    });
    expect(await refusal()).toEqual({ why: 'unreadable', file: 'forums.json' });
    await publish(host, {
      head: { sequence: 51 },
      bend: (shelf) =>
        republish(shelf, 'forums.json', (forums: readonly object[]) =>
          forums.map((forum) => ({ ...forum, stance: undefined })),
        ),
    });
    expect(await follower.check(host.base)).toMatchObject({
      reason: { why: 'invalid', file: 'forums.json' },
    });
  });
});

describe('the clock is wrong', () => {
  it('by hours: a list that has just expired, or is not issued yet, is taken all the same', async () => {
    await publish(host, {
      head: { sequence: 38, issuedAt: '2026-11-21T20:00:00Z', expiresAt: '2026-11-21T20:30:00Z' },
      forums: fewerForums,
    });
    follower.clock.setTo('2026-11-22T06:00:00Z');
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });
  });

  it('by years: nothing is taken, and what is shown stays', async () => {
    follower.clock.setTo('2040-01-01T00:00:00Z');
    expect(await refusalAt()).toMatchObject({ why: 'expired' });
  });

  async function refusalAt(): Promise<unknown> {
    const before = follower.list();
    const refreshed = await follower.check(host.base);
    expect(follower.list()).toBe(before);
    return 'reason' in refreshed ? refreshed.reason : refreshed.outcome;
  }
});
