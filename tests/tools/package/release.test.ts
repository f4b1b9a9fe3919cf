import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../tools/command/command';
import { readPackageChoice } from '../../../tools/package/package-choice';
import { makeRelease } from '../../../tools/package/release';
import { aFolder } from '../feed/own-folder';
import { aSignedList, aTrustFile, NOW, safe, weekly } from './signed-list';

interface Made {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complained: readonly string[];
  readonly builds: readonly (readonly [string, Readonly<Record<string, string>>])[];
}

async function make(args: readonly string[], wxtSucceeds = true): Promise<Made> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const builds: [string, Readonly<Record<string, string>>][] = [];
  const code = await makeRelease(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    now: NOW,
    outDir: join(aFolder(), 'feed'),
    runWxt: (wxt, environment) => {
      builds.push([wxt.join(' '), environment]);
      return Promise.resolve(wxtSucceeds);
    },
  });
  return { code, printed, complained, builds };
}

describe('npm run zip', () => {
  it('packs a release for each browser with the list and the keys that were given', async () => {
    const [list, trust] = [await aSignedList(), aTrustFile(weekly, safe)];
    const { code, printed, builds } = await make(['--list', list, '--trust', trust]);
    expect(code).toBe(0);
    const environment = { TAKE_PART_BUILD: 'release', TAKE_PART_LIST: list, TAKE_PART_TRUST: trust };
    expect(builds).toEqual([
      ['zip -b chrome', environment],
      ['zip -b firefox --mv3', environment],
    ]);
    expect(printed.join('\n')).toContain(`${weekly.id} for lists`);
  });

  it('says one sentence and packs nothing where something is wrong', async () => {
    const { code, complained, builds } = await make([
      '--list',
      await aSignedList(),
      '--trust',
      aTrustFile(weekly),
    ]);
    expect(code).toBe(1);
    expect(complained).toEqual([
      'take-part-example has no key that may change keys: a stolen key could never be retired.',
      'Nothing was packed.',
    ]);
    expect(builds).toEqual([]);
  });

  it('stops at the first browser that cannot be packed', async () => {
    const given = ['--list', await aSignedList(), '--trust', aTrustFile(weekly, safe)];
    expect(await make(given, false)).toMatchObject({ code: 1, printed: [], builds: [['zip -b chrome', {}]] });
  });

  it('asks for what was not given, and explains itself', async () => {
    await expect(make(['--trust', 'trust.json'])).rejects.toThrow(UsageError);
    await expect(make(['--list', 'list'])).rejects.toThrow('--trust takes');
    expect((await make(['--help'])).printed[0]).toBe('npm run zip -- --list FOLDER --trust TRUST');
  });
});

describe('what a package ships', () => {
  const given = { TAKE_PART_LIST: 'list', TAKE_PART_TRUST: 'trust.json' };

  it('is the example list for practice, unless a signed one is given', () => {
    expect(readPackageChoice({})).toEqual({ ok: true, choice: { build: 'practice', signed: null } });
    const signed = { list: 'list', trust: 'trust.json' };
    expect(readPackageChoice(given)).toEqual({ ok: true, choice: { build: 'practice', signed } });
    expect(readPackageChoice({ ...given, TAKE_PART_BUILD: 'release' })).toEqual({
      ok: true,
      choice: { build: 'release', signed },
    });
  });

  it.each([
    [{ TAKE_PART_BUILD: 'release' }, 'A release ships a list that its publisher signed: give'],
    [{ ...given, TAKE_PART_BUILD: 'release', TAKE_PART_TRUST: '' }, 'TAKE_PART_TRUST'],
    [{ TAKE_PART_LIST: 'list' }, 'A package can ship'],
    [{ TAKE_PART_BUILD: 'Release' }, 'is “practice” or “release”, not “Release”'],
  ])('is asked for where it is not clear: %o', (environment, sentence) => {
    expect(readPackageChoice(environment)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining(sentence) as string,
    });
  });
});
