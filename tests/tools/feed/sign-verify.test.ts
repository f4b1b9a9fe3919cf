import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../tools/command/command';
import { keys } from '../../../tools/feed/keys';
import { sign } from '../../../tools/feed/sign';
import { verify } from '../../../tools/feed/verify';
import { writeSnapshot } from '../../../tools/feed/write-snapshot';
import { run } from './feed-folder';
import { aFolder } from './own-folder';

const PRACTICE = 'tests/fixtures/practice-key/TEST-ONLY-take-part-example-21ebb13fdd873b86';
const built = mkdtempSync(join(tmpdir(), 'list-'));

beforeAll(async () => {
  const written = await writeSnapshot('feed', built, { on: '2026-11-21', clientVersion: '0.1.0' });
  if (!written.ok) throw new Error('The example list could not be built.');
  return () => rmSync(built, { recursive: true, force: true });
});

/** A copy of the example list as it is built, unsigned. */
function aList(): string {
  const folder = aFolder();
  cpSync(built, folder, { recursive: true });
  return folder;
}

async function aKey(
  out: string,
  ...more: readonly string[]
): Promise<{ id: string; secret: string; open: string }> {
  const { printed } = await run(keys, [
    'new',
    '--feed',
    'take-part-example',
    '--out',
    out,
    '--json',
    ...more,
  ]);
  const made = JSON.parse(printed[0] ?? '') as { id: string; files: { private: string; public: string } };
  return { id: made.id, secret: made.files.private, open: made.files.public };
}

async function told(
  list: string,
  trust: string,
  ...more: readonly string[]
): Promise<Record<string, unknown>> {
  const { code, printed } = await run(verify, [list, '--trust', trust, '--json', ...more]);
  return { code, ...(JSON.parse(printed[0] ?? '') as object) };
}

describe('feed sign and feed verify', () => {
  it('agree on the example list with the practice key, and only in practice', async () => {
    const list = aList();
    expect(await run(sign, [list, '--key', `${PRACTICE}.private.json`])).toMatchObject({ code: 0 });
    expect(await run(verify, [list, '--trust', `${PRACTICE}.public.json`, '--practice'])).toMatchObject({
      code: 0,
      printed: [
        expect.stringMatching(
          /^take-part-example number \d+ is whole and signed with TEST-ONLY-.* current\.$/,
        ),
      ],
    });
    expect(await told(list, `${PRACTICE}.public.json`)).toMatchObject({
      code: 1,
      outcome: 'refused',
      reason: 'test-key',
    });
  });

  it('write and read the file that docs/feed.md describes, without a line end', async () => {
    const list = aList();
    await run(sign, [list, '--key', `${PRACTICE}.private.json`]);
    expect(readFileSync(join(list, 'feed.json.jws'), 'utf8')).toMatch(/^[\w-]+\.\.[\w-]{86}$/);
    expect(readdirSync(list)).not.toContain('feed.json.jws.part');
  });

  it('tell a part that was changed, and an index that was', async () => {
    const list = aList();
    const key = await aKey(aFolder());
    await run(sign, [list, '--key', key.secret]);
    const forums = join(list, 'forums.json');
    writeFileSync(forums, readFileSync(forums, 'utf8').replace('Netmums', 'Netdads'));
    expect(await told(list, key.open)).toMatchObject({ code: 1, reason: 'changed' });
    const index = join(list, 'feed.json');
    writeFileSync(index, readFileSync(index, 'utf8').replace('"Take Part', '"take Part'));
    expect(await told(list, key.open)).toMatchObject({ code: 1, reason: 'signature-wrong' });
  });

  it('say whether the list is current, stale or expired on a day', async () => {
    const list = aList();
    const key = await aKey(aFolder());
    await run(sign, [list, '--key', key.secret]);
    expect(await told(list, key.open)).toMatchObject({ code: 0, state: 'current' });
    expect(await told(list, key.open, '--on', '2027-03-01')).toMatchObject({ code: 0, state: 'stale' });
    expect(await told(list, key.open, '--on', '2028-03-01')).toMatchObject({ code: 0, state: 'expired' });
  });
});

describe('feed sign', () => {
  it('signs nothing that a client would not take', async () => {
    const list = aList();
    rmSync(join(list, 'guidance.json'));
    const { code, complained } = await run(sign, [list, '--key', `${PRACTICE}.private.json`]);
    expect(code).toBe(1);
    expect(complained).toEqual(['guidance.json is not there.', 'Nothing was written.']);
    expect(existsSync(join(list, 'feed.json.jws'))).toBe(false);
  });

  it('signs with no key of another list, none for changing keys, and no public one', async () => {
    const list = aList();
    const out = aFolder();
    const theirs = await run(keys, ['new', '--feed', 'another-list', '--out', out, '--json']);
    const { files } = JSON.parse(theirs.printed[0] ?? '') as { files: { private: string } };
    const safe = await aKey(out, '--use', 'keys');
    for (const [key, reason] of [
      [files.private, 'key-of-another-feed'],
      [safe.secret, 'key-may-not-sign-this'],
      [safe.open, 'invalid'],
      [join(out, 'none.json'), 'missing'],
    ] as const) {
      const { code, printed } = await run(sign, [list, '--key', key, '--json']);
      expect([code, (JSON.parse(printed[0] ?? '') as { reason: string }).reason]).toEqual([1, reason]);
    }
    expect(existsSync(join(list, 'feed.json.jws'))).toBe(false);
  });

  it('asks for its key', async () => {
    await expect(run(sign, [aList()])).rejects.toThrow(UsageError);
    await expect(run(verify, [aList()])).rejects.toThrow('--trust');
  });
});

describe('feed keys change', () => {
  it('hands over from a stolen key, and the list goes on under the new one', async () => {
    const [list, out] = [aList(), aFolder()];
    const weekly = await aKey(out, '--use', 'lists');
    const safe = await aKey(out, '--use', 'keys');
    const next = await aKey(out, '--use', 'lists');
    const [delivered, trust] = [join(out, 'delivered.json'), join(out, 'trust.json')];
    await run(keys, ['trust', weekly.open, safe.open, '--out', delivered]);
    cpSync(delivered, trust);
    await run(sign, [list, '--key', weekly.secret]);
    expect(await told(list, delivered)).toMatchObject({ code: 0, keyChanges: 0 });

    const change = ['change', list, '--trust', trust, '--reason', 'It was stolen.', '--add', next.open];
    const { code, printed } = await run(keys, [
      ...change,
      '--key',
      safe.secret,
      '--retire',
      weekly.id,
      '--first-sequence',
      '1',
    ]);
    expect(code).toBe(0);
    expect(printed.join('\n')).toContain(`retires ${weekly.id} for ever`);
    expect(await told(list, delivered)).toMatchObject({ code: 1, reason: 'key-retired' });

    await run(sign, [list, '--key', next.secret]);
    expect(await told(list, delivered)).toMatchObject({ code: 0, key: next.id, keyChanges: 1 });
    expect(await told(list, trust)).toMatchObject({ code: 0, key: next.id, keyChanges: 0 });
  });

  it('writes nothing that clients would refuse', async () => {
    const [list, out] = [aList(), aFolder()];
    const key = await aKey(out);
    const spare = await aKey(out);
    const trust = join(out, 'trust.json');
    await run(keys, ['trust', key.open, '--out', trust]);
    const before = readFileSync(trust, 'utf8');
    const change = ['change', list, '--key', key.secret, '--trust', trust, '--reason', 'Why not.'];
    for (const [more, reason] of [
      [[], 'nothing-changes'],
      [['--retire', key.id], 'no-key-left'],
      [['--add', spare.open, '--first-sequence', '1'], 'reset-keeps-key'],
      [['--add', spare.secret], 'invalid'],
    ] as const) {
      const { code, printed } = await run(keys, [...change, ...more, '--json']);
      expect([code, (JSON.parse(printed[0] ?? '') as { reason: string }).reason]).toEqual([1, reason]);
    }
    expect(existsSync(join(list, 'keys.json'))).toBe(false);
    expect(readFileSync(trust, 'utf8')).toBe(before);
    await expect(run(keys, [...change, '--retire', 'that one'])).rejects.toThrow('--retire');
    await expect(run(keys, [...change, '--first-sequence', '0'])).rejects.toThrow('--first-sequence');
  });

  it('is followed over several changes from the keys that were delivered', async () => {
    const [list, out] = [aList(), aFolder()];
    const made = [await aKey(out), await aKey(out), await aKey(out)];
    const [delivered, trust] = [join(out, 'delivered.json'), join(out, 'trust.json')];
    await run(keys, ['trust', made[0]?.open ?? '', '--out', delivered]);
    cpSync(delivered, trust);
    for (const [n, key] of made.slice(0, -1).entries()) {
      const next = made[n + 1];
      await run(keys, [
        'change',
        list,
        '--key',
        key.secret,
        '--trust',
        trust,
        '--reason',
        'The yearly change.',
        '--add',
        next?.open ?? '',
        '--retire',
        key.id,
      ]);
    }
    await run(sign, [list, '--key', made[2]?.secret ?? '']);
    expect(await told(list, delivered)).toMatchObject({ code: 0, key: made[2]?.id, keyChanges: 2 });
    rmSync(join(list, 'keys', '1.json'));
    expect(await told(list, delivered)).toMatchObject({ code: 1, reason: 'missing' });
  });
});
