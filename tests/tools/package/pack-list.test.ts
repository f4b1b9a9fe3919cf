import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptPackaged } from '../../../lib/feed/accept-packaged';
import { PRACTICE_KEY } from '../../../lib/feed/key-practice';
import type { Build } from '../../../lib/feed/signature-refusal';
import { readTrustOfOneList } from '../../../lib/feed/trust';
import { run } from '../feed/feed-folder';
import { aFolder } from '../feed/own-folder';
import { keys } from '../../../tools/feed/keys';
import { readBytes } from '../../../tools/feed/keys-files';
import { digestSha256 } from '../../../tools/feed/write-snapshot';
import { type Packed, packList } from '../../../tools/package/pack-list';
import { aKey } from '../../lib/feed/key-fixtures';
import { aPublicKey, aSignedList, aTrustFile, NOW, safe, signFolder, weekly } from './signed-list';

const stranger = await aKey('a stranger', { feed: 'take-part-example' });
const tester = await aKey('for trying things out', { feed: 'take-part-example', test: true });

/** What the extension makes of a package, at its first start. */
async function acceptAs(build: Build, folder: string): Promise<unknown> {
  const readFile = (path: string) => Promise.resolve(readBytes(join(folder, path)));
  const believed = await readTrustOfOneList('trust.json', (await readFile('trust.json')) ?? new Uint8Array());
  if (!believed.ok) return believed.reason;
  const { feed, trust: packaged } = believed;
  const kept = { list: null, trust: null, ratchet: null };
  const digest = digestSha256;
  const accepted = await acceptPackaged({
    feed,
    packaged,
    readFile,
    kept,
    digest,
    clientVersion: '0.1.0',
    build,
  });
  return accepted.ok ? accepted.outcome : accepted.reason;
}

describe('a practice package', () => {
  it('ships the example list, signed with the practice key and nothing else', async () => {
    const out = aFolder();
    expect(await packList({ build: 'practice', signed: null }, out, NOW)).toMatchObject({
      ok: true,
      feed: 'take-part-example',
      trust: { keys: [PRACTICE_KEY] },
    });
    expect(await acceptAs('practice', out)).toBe('newer');
    expect(await acceptAs('release', out)).toEqual({ why: 'test-key', key: PRACTICE_KEY.id });
    expect(readdirSync(join(out, 'plans'))).not.toEqual([]);
  });

  it('ships another list that is signed with a test key, where it is given one', async () => {
    const signed = { list: await aSignedList(tester), trust: aTrustFile(tester) };
    const out = aFolder();
    expect(await packList({ build: 'practice', signed }, out, NOW)).toMatchObject({ ok: true });
    expect(await acceptAs('practice', out)).toBe('newer');
  });
});

describe('a release', () => {
  async function pack(list: string, trust: string, now = NOW): Promise<Packed & { readonly out: string }> {
    const out = join(aFolder(), 'feed');
    return { ...(await packList({ build: 'release', signed: { list, trust } }, out, now)), out };
  }

  /** Packs nothing and says why. */
  async function sentence(list: string, trust: string, now = NOW): Promise<string> {
    const packed = await pack(list, trust, now);
    expect(existsSync(packed.out)).toBe(false);
    return packed.ok ? 'It was packed.' : packed.sentence;
  }

  it('ships what the publisher signed, byte for byte, and whom to believe', async () => {
    const list = await aSignedList();
    const { out, ...packed } = await pack(list, aTrustFile(weekly, safe));
    expect(packed).toMatchObject({ ok: true, feed: 'take-part-example', sequence: 1 });
    for (const file of ['feed.json', 'feed.json.jws', 'forums.json'])
      expect(readFileSync(join(out, file))).toEqual(readFileSync(join(list, file)));
    expect(await acceptAs('release', out)).toBe('newer');
  });

  it('can be packed again from what it ships, as a reviewer of a browser’s store does', async () => {
    const { out } = await pack(await aSignedList(), aTrustFile(weekly, safe));
    const again = { list: out, trust: join(out, 'trust.json') };
    expect(await packList({ build: 'release', signed: again }, out, NOW)).toMatchObject({ ok: true });
    expect(await acceptAs('release', out)).toBe('newer');
  });

  it('believes the keys after every change of keys beside the list, and those of its own list only', async () => {
    const [list, trust] = [await aSignedList(), aTrustFile(weekly, safe)];
    const vouching = join(aFolder(), 'safe.json');
    writeFileSync(vouching, JSON.stringify(safe));
    const change = ['change', list, '--key', vouching, '--trust', trust, '--add', aPublicKey(stranger)];
    await run(keys, [...change, '--retire', weekly.id, '--reason', 'The machine that signs was stolen.']);
    await signFolder(list, stranger);
    const others = await aKey('another list’s', { feed: 'poultry-keepers' });
    const packed = await pack(list, aTrustFile(weekly, safe, others));
    expect(packed).toMatchObject({
      ok: true,
      trust: { retired: [{ id: weekly.id }], statements: [{ sequence: 1 }] },
    });
    expect(packed.ok && packed.trust.keys.map(({ id }) => id)).toEqual([safe.id, stranger.id]);
  });

  it('refuses the practice key and every test key', async () => {
    const practice = `tests/fixtures/practice-key/${PRACTICE_KEY.id}`;
    const list = await aSignedList();
    expect(await sentence(list, `${practice}.public.json`)).toContain('not given for it');
    expect(await sentence(list, aTrustFile(weekly, safe, tester))).toContain(`${tester.id} is a test key`);
    expect(await sentence(await aSignedList(tester), aTrustFile(tester))).toContain(
      'a test key, which everybody has',
    );
    const disguised = { ...JSON.parse(readFileSync(`${practice}.private.json`, 'utf8')), test: false };
    disguised.id = disguised.id.replace('TEST-ONLY-', '');
    expect(await sentence(await aSignedList(disguised), aTrustFile(disguised, safe))).toContain('a test key');
  });

  it('refuses a list that is not signed, or not by these keys, or was changed since', async () => {
    const trust = aTrustFile(weekly, safe);
    expect(await sentence(await aSignedList(stranger), trust)).toContain('not given for it');
    expect(await sentence(await aSignedList(safe), trust)).toContain('may not sign it');
    const changed = await aSignedList();
    writeFileSync(join(changed, 'forums.json'), '[]');
    expect(await sentence(changed, trust)).toContain('forums.json was cut off or changed: it has 2 bytes');
    rmSync(join(changed, 'feed.json.jws'));
    expect(await sentence(changed, trust)).toBe('Nobody signed it.');
  });

  it('refuses keys that could not be withdrawn or have run out, and a list that has', async () => {
    const list = await aSignedList();
    expect(await sentence(list, aTrustFile(weekly))).toContain('could never be retired');
    expect(await sentence(list, aTrustFile(weekly, safe), '2030-01-01T00:00:00Z')).toContain(
      'The list ran out',
    );
  });

  it('refuses what is not there or cannot be read', async () => {
    const list = await aSignedList();
    expect(await sentence(list, join(list, 'nothing.json'))).toMatch(/nothing\.json is not there\.$/);
    expect(await sentence(aFolder(), aTrustFile(weekly, safe))).toContain('feed.json is missing');
    writeFileSync(join(list, 'feed.json'), '<html>');
    expect(await sentence(list, aTrustFile(weekly, safe))).toContain('feed.json cannot be read');
  });
});
