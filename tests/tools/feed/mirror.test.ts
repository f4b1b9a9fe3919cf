import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicHalf } from '../../../lib/feed/key-private';
import { UsageError } from '../../../tools/command/command';
import { mirror } from '../../../tools/feed/mirror';
import { verify } from '../../../tools/feed/verify';
import { answering, type FeedHost, openHost } from '../../lib/feed/client/feed-host';
import { changeKeys, next, publish, safe, signAgain, weekly } from '../../lib/feed/client/publisher';
import { trusting } from '../../lib/feed/key-fixtures';
import { educationPlan, practiceList } from '../../lib/list/fixtures-list';
import { run } from './feed-folder';
import { aFolder } from './own-folder';

let host: FeedHost;
let dir: string;
let trust: string;
beforeEach(async () => {
  host = await openHost();
  await publish(host);
  dir = aFolder();
  trust = join(aFolder(), 'trust.json');
  writeFileSync(trust, JSON.stringify(trusting(weekly, safe)));
});
afterEach(() => host.close());

async function runMirror(): Promise<unknown> {
  const { code, printed } = await run(mirror, [host.base, dir, '--trust', trust]);
  expect(printed).toHaveLength(1);
  return { code, ...(JSON.parse(printed[0] ?? '') as object) };
}

function everyFile(): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('.') && !file.startsWith('.'))
    .toSorted();
}

describe('feed mirror', () => {
  it('writes the list as it came, signature included, so that it can be followed in its turn', async () => {
    expect(await runMirror()).toMatchObject({ code: 0, outcome: 'updated', reason: null, sequence: 37 });
    expect(everyFile()).toEqual([...host.files.keys()].toSorted());
    for (const [path, bytes] of host.files)
      expect(readFileSync(join(dir, path)).equals(Buffer.from(bytes))).toBe(true);
    expect(await run(verify, [dir, '--trust', trust])).toMatchObject({ code: 0 });
  });

  it('says “unchanged” the second time, after two short answers', async () => {
    await runMirror();
    host.asked.length = 0;
    expect(await runMirror()).toMatchObject({ code: 0, outcome: 'unchanged', sequence: 37 });
    expect(host.asked.map(({ path }) => path)).toEqual(['keys.json', 'feed.json']);
  });

  it('takes a plan away that the list no longer has', async () => {
    await runMirror();
    await publish(host, { head: { sequence: 38 }, plans: [educationPlan] });
    await runMirror();
    expect(readdirSync(join(dir, 'plans'))).toEqual([`${educationPlan.organisation}.json`]);
  });

  it.each([
    ['an older number', 'older', () => publish(host, { head: { sequence: 36 } })],
    ['a web page', 'unreadable', () => void host.misdeeds.set('*', answering('<h1>Sign in</h1>'))],
    ['nobody there', 'no-answer', () => host.close()],
  ])('changes nothing and leaves with 1: %s', async (_, reason, spoil) => {
    await runMirror();
    const before = everyFile().map((file) => readFileSync(join(dir, file), 'utf8'));
    await spoil();
    expect(await runMirror()).toMatchObject({ code: 1, outcome: 'refused', reason, sequence: 37 });
    expect(everyFile().map((file) => readFileSync(join(dir, file), 'utf8'))).toEqual(before);
  });

  it('cannot be sent back by whoever deletes what it remembers', async () => {
    await runMirror();
    rmSync(join(dir, '.take-part-mirror.json'));
    await publish(host, { head: { sequence: 36 } });
    expect(await runMirror()).toMatchObject({ code: 1, reason: 'older', sequence: 37 });
  });

  it('writes everything again after it was killed in the middle', async () => {
    await runMirror();
    rmSync(join(dir, 'forums.json'));
    expect(await runMirror()).toMatchObject({ outcome: 'updated', sequence: 37 });
    expect(existsSync(join(dir, 'forums.json'))).toBe(true);
  });

  it('passes changes of keys on, each under its number too', async () => {
    await runMirror();
    await changeKeys(host, { add: [publicHalf(next)], retire: [weekly.id] });
    await publish(host, { head: { sequence: 38 }, forums: practiceList.forums.slice(0, -1), key: next });
    expect(await runMirror()).toMatchObject({ outcome: 'updated', sequence: 38 });
    expect(everyFile()).toEqual([...host.files.keys()].toSorted());
    await signAgain(host, weekly);
    rmSync(join(dir, 'forums.json'));
    expect(await runMirror()).toMatchObject({ code: 1, reason: 'key-retired' });
  });

  it('wants to know whom to believe', async () => {
    await expect(run(mirror, [host.base, dir])).rejects.toThrow(UsageError);
    await expect(run(mirror, ['the usual place', dir, '--trust', trust])).rejects.toThrow(UsageError);
    const { code, printed } = await run(mirror, [host.base, dir, '--trust', join(dir, 'nobody.json')]);
    expect([code, JSON.parse(printed[0] ?? '')]).toMatchObject([
      1,
      { outcome: 'refused', reason: 'missing' },
    ]);
  });
});
