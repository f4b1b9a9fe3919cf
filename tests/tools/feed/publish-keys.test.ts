import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicHalf } from '../../../lib/feed/key-private';
import { keys } from '../../../tools/feed/keys';
import { verify } from '../../../tools/feed/verify';
import { run } from './feed-folder';
import { aFolder } from './own-folder';
import { ownList, type OwnList } from './own-list';

interface Key {
  readonly id: string;
  readonly secret: string;
  readonly open: string;
}

async function aKey(use: 'lists' | 'keys'): Promise<Key> {
  const { printed } = await run(keys, [
    'new',
    '--feed',
    'our-list',
    '--out',
    aFolder(),
    '--use',
    use,
    '--json',
  ]);
  const { id, files } = JSON.parse(printed[0] ?? '') as {
    id: string;
    files: { private: string; public: string };
  };
  return { id, secret: files.private, open: files.public };
}

/** A list that is published, with a weekly key, one in the safe, and the trust file that clients were given. */
async function published(): Promise<{
  list: OwnList;
  weekly: Key;
  safe: Key;
  delivered: string;
  trust: string;
}> {
  const list = await ownList();
  const name = readdirSync(list.keys).find((one) => one.endsWith('.private.json')) ?? '';
  const secret = join(list.keys, name);
  const id = name.replace('.private.json', '');
  const weekly = { id, secret, open: join(list.keys, `${id}.public.json`) };
  const safe = await aKey('keys');
  const delivered = join(aFolder(), 'trust.json');
  await run(keys, ['trust', weekly.open, safe.open, '--out', delivered]);
  const trust = join(aFolder(), 'trust.json');
  cpSync(delivered, trust);
  await list.publish('--trust', trust);
  return { list, weekly, safe, delivered, trust };
}

function change(list: OwnList, trust: string, safe: Key, ...more: readonly string[]) {
  const by = ['--key', safe.secret, '--trust', trust, '--reason', 'The machine was stolen.'];
  return run(keys, ['change', list.site, ...by, ...more]);
}

describe('feed publish after a change of keys', () => {
  it('keeps the signed changes, and goes on under the new key even if no word changed', async () => {
    const { list, weekly, safe, delivered, trust } = await published();
    const next = await aKey('lists');
    await change(list, trust, safe, '--add', next.open, '--retire', weekly.id);
    const by = ['--key', next.secret, '--trust', trust];
    expect(await list.ask('--key', weekly.secret, '--trust', trust)).toMatchObject({
      code: 1,
      reason: 'key-retired',
    });
    expect(await list.ask(...by)).toMatchObject({ code: 0, outcome: 'published', sequence: 2 });
    for (const file of ['keys.json', 'keys.json.jws', 'keys/1.json', 'keys/1.json.jws'])
      expect(existsSync(join(list.site, file)), file).toBe(true);
    // Somebody who was away since the first day follows the change by himself.
    const { code, printed } = await run(verify, [list.site, '--trust', delivered, '--json']);
    expect([code, JSON.parse(printed[0] ?? '')]).toMatchObject([0, { key: next.id, keyChanges: 1 }]);
    expect(await list.ask(...by)).toMatchObject({ outcome: 'unchanged' });
  });

  it('takes the number back that a change of keys set back, and counts on from there', async () => {
    const { list, weekly, safe, trust } = await published();
    await list.publish('--again', '--number', '9007199254740000', '--trust', trust);
    const next = await aKey('lists');
    await change(list, trust, safe, '--add', next.open, '--retire', weekly.id, '--first-sequence', '42');
    const by = ['--key', next.secret, '--trust', trust];
    expect(await list.ask(...by, '--number', '41')).toMatchObject({ code: 1, reason: 'older' });
    expect(await list.ask(...by)).toMatchObject({ code: 0, sequence: 42 });
    expect(await list.ask(...by, '--again')).toMatchObject({ code: 0, sequence: 43 });
  });

  it('asks whom clients believe, because the key alone no longer says it', async () => {
    const { list, weekly, safe, trust } = await published();
    const next = await aKey('lists');
    await change(list, trust, safe, '--add', next.open, '--retire', weekly.id);
    expect(await list.ask('--key', next.secret)).toMatchObject({ code: 1, reason: 'trust-needed' });
  });

  it('signs with no half that was given away', async () => {
    const { list, weekly, trust } = await published();
    expect(JSON.parse(readFileSync(weekly.open, 'utf8'))).toEqual(
      publicHalf(JSON.parse(readFileSync(weekly.secret, 'utf8'))),
    );
    expect(await list.ask('--key', weekly.open, '--trust', trust)).toMatchObject({
      code: 1,
      reason: 'invalid',
      key: null,
    });
  });
});
