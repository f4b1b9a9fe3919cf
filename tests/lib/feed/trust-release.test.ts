import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasOwnId, keyIdOf } from '../../../lib/feed/key-id';
import { isPracticeKey, PRACTICE_KEY } from '../../../lib/feed/key-practice';
import { PrivateKeyFile, publicHalf } from '../../../lib/feed/key-private';
import { signContent } from '../../../lib/feed/sign';
import { verifySignature } from '../../../lib/feed/signature';
import { findReleaseProblems } from '../../../lib/feed/trust-release';
import { aKey, bytesOf, dated, LIST, OTHER_LIST, trusting } from './key-fixtures';

const NOW = '2026-11-21T12:00:00Z';
const weekly = await aKey('every week', { use: 'lists' });
const safe = await aKey('in the safe', { use: 'keys' });

function practiceFile(): PrivateKeyFile {
  const name =
    readdirSync('tests/fixtures/practice-key').find((file) => file.endsWith('.private.json')) ?? '';
  return PrivateKeyFile.parse(JSON.parse(readFileSync(`tests/fixtures/practice-key/${name}`, 'utf8')));
}

describe('the keys of a release', () => {
  it('are fine when each list has a key for lists and one for changing keys', () => {
    expect(findReleaseProblems(trusting(weekly, safe), NOW)).toEqual([]);
    expect(findReleaseProblems(trusting(weekly, safe), '2126-01-01T00:00:00Z')).toEqual([]);
  });

  it('are told to be missing', () => {
    expect(findReleaseProblems(trusting(), NOW)).toEqual([{ why: 'no-keys' }]);
  });

  it('may not be test keys', async () => {
    const test = await aKey('practice', { test: true });
    expect(findReleaseProblems(trusting(weekly, safe, test), NOW)).toEqual([
      { why: 'test-key', key: test.id },
    ]);
  });

  it('may not have run out', () => {
    const until = '2026-11-21T11:59:59Z';
    const trust = dated(weekly, { until });
    expect(findReleaseProblems({ ...trust, keys: [...trust.keys, publicHalf(safe)] }, NOW)).toEqual([
      { why: 'key-ran-out', key: weekly.id, until },
    ]);
  });

  it('must let each list publish, and change its keys when one is stolen', async () => {
    expect(findReleaseProblems(trusting(weekly), NOW)).toEqual([
      { why: 'no-key-for', about: 'keys', feed: LIST },
    ]);
    const theirs = await aKey('their safe', { feed: OTHER_LIST, use: 'keys' });
    expect(findReleaseProblems(trusting(weekly, safe, theirs), NOW)).toEqual([
      { why: 'no-key-for', about: 'lists', feed: OTHER_LIST },
    ]);
  });
});

describe('the practice key', () => {
  it('is the one whose private half lies in the open', async () => {
    expect(publicHalf(practiceFile())).toEqual(PRACTICE_KEY);
    expect(await hasOwnId(PRACTICE_KEY)).toBe(true);
  });

  it('says what it is in its names, its id and its file', () => {
    expect(PRACTICE_KEY.id).toMatch(/^TEST-ONLY-/);
    expect(practiceFile().keepSecret).toMatch(/^TEST ONLY/);
    for (const file of readdirSync('tests/fixtures/practice-key').filter((name) => name.endsWith('.json')))
      expect(file).toMatch(/^TEST-ONLY-/);
  });

  it('stops a release build, also when somebody took its mark off', async () => {
    const id = await keyIdOf(PRACTICE_KEY.feed, PRACTICE_KEY.publicKey, false);
    const disguised = { ...PRACTICE_KEY, id, test: false };
    expect(isPracticeKey(disguised)).toBe(true);
    for (const key of [PRACTICE_KEY, disguised]) {
      const trust = { keys: [key], retired: [], statements: [] };
      expect(findReleaseProblems(trust, NOW)).toEqual([{ why: 'test-key', key: key.id }]);
    }
  });

  it('signs for practice builds, and a release believes neither it nor its disguise', async () => {
    const content = bytesOf('{}');
    const file = practiceFile();
    const id = await keyIdOf(PRACTICE_KEY.feed, PRACTICE_KEY.publicKey, false);
    for (const key of [file, { ...file, id, test: false }]) {
      const signature = bytesOf(await signContent(content, key, 'lists'));
      const asked = { about: 'lists', feed: PRACTICE_KEY.feed, at: NOW } as const;
      const believed = (build: 'release' | 'practice') =>
        verifySignature(content, signature, trusting(key), { ...asked, build });
      expect(await believed('practice')).toMatchObject({ ok: true });
      expect(await believed('release')).toEqual({ ok: false, reason: { why: 'test-key', key: key.id } });
    }
  });
});
