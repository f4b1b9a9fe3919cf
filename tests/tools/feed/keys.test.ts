import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../tools/command/command';
import { keys } from '../../../tools/feed/keys';
import { run } from './feed-folder';
import { aFolder } from './own-folder';

interface Made {
  readonly id: string;
  readonly files: { readonly private: string; readonly public: string };
}

async function make(out: string, ...more: readonly string[]): Promise<Made> {
  const { printed } = await run(keys, ['new', '--feed', 'our-list', '--out', out, '--json', ...more]);
  return JSON.parse(printed[0] ?? '') as Made;
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

describe('feed keys new', () => {
  it('prints the id, and writes a secret half and one to give away', async () => {
    const out = aFolder();
    const { code, printed } = await run(keys, ['new', '--feed', 'our-list', '--out', out]);
    const [id = ''] = printed;
    expect(code).toBe(0);
    expect(printed).toHaveLength(1);
    expect(id).toMatch(/^our-list-[0-9a-f]{16}$/);
    expect(readdirSync(out).toSorted()).toEqual([`${id}.private.json`, `${id}.public.json`]);
    expect(JSON.stringify(json(join(out, `${id}.public.json`)))).not.toContain('"d"');
  });

  it.skipIf(process.platform === 'win32')(
    'lets nobody else on the machine read the secret half',
    async () => {
      const { files } = await make(join(aFolder(), 'keys'));
      expect(statSync(files.private).mode & 0o777).toBe(0o600);
    },
  );

  it('never makes the same key twice', async () => {
    const out = aFolder();
    expect((await make(out)).id).not.toBe((await make(out)).id);
  });

  it('writes down what the key is for and until when', async () => {
    const { files } = await make(aFolder(), '--use', 'keys', '--from', '2026-12-01', '--until', '2027-12-01');
    expect(json(files.public)).toMatchObject({
      use: 'keys',
      from: '2026-12-01T00:00:00Z',
      until: '2027-12-01T00:00:00Z',
      test: false,
    });
  });

  it('writes no secret into a git work tree, not even through a link or a folder that is yet to be made', async () => {
    const tree = aFolder();
    mkdirSync(join(tree, '.git'));
    const link = join(aFolder(), 'elsewhere');
    symlinkSync(tree, link);
    for (const out of [tree, join(tree, 'deep', 'below'), join(link, 'keys')]) {
      const { code, complained } = await run(keys, ['new', '--feed', 'our-list', '--out', out]);
      expect(code).toBe(1);
      expect(complained[0]).toContain('git work tree');
    }
    expect(readdirSync(tree)).toEqual(['.git']);
  });

  it('knows a linked work tree and a submodule, whose .git is a file', async () => {
    const tree = aFolder();
    writeFileSync(join(tree, '.git'), 'gitdir: /elsewhere\n');
    expect((await run(keys, ['new', '--feed', 'our-list', '--out', tree])).code).toBe(1);
  });

  it('writes a test key anywhere, and marks it everywhere', async () => {
    const tree = aFolder();
    mkdirSync(join(tree, '.git'));
    const { id, files } = await make(tree, '--test');
    expect(id).toMatch(/^TEST-ONLY-our-list-/);
    expect(json(files.private)).toMatchObject({
      test: true,
      keepSecret: expect.stringMatching(/^TEST ONLY/),
    });
    expect(json(files.public)).toMatchObject({ test: true });
  });

  it('asks for what is missing', async () => {
    const asking = (...args: readonly string[]) => run(keys, args);
    await expect(asking()).rejects.toThrow(UsageError);
    await expect(asking('burn')).rejects.toThrow('burn');
    await expect(asking('new', '--out', aFolder())).rejects.toThrow('--feed');
    await expect(asking('new', '--feed', 'Our List', '--out', aFolder())).rejects.toThrow('--feed');
    await expect(asking('new', '--feed', 'our-list')).rejects.toThrow('--out');
    await expect(asking('new', '--feed', 'our-list', '--out', aFolder(), '--use', 'fun')).rejects.toThrow(
      '--use',
    );
    await expect(asking('new', '--feed', 'our-list', '--out', aFolder(), '--until', 'May')).rejects.toThrow(
      '--until',
    );
  });
});

describe('feed keys trust and check', () => {
  it('puts public keys together, and finds them ready for a release', async () => {
    const out = aFolder();
    const [weekly, safe] = [await make(out, '--use', 'lists'), await make(out, '--use', 'keys')];
    const trust = join(out, 'trust.json');
    const { code } = await run(keys, ['trust', weekly.files.public, safe.files.public, '--out', trust]);
    expect(code).toBe(0);
    expect(json(trust)).toMatchObject({ keys: [{ id: weekly.id }, { id: safe.id }] });
    expect(await run(keys, ['check', trust])).toMatchObject({
      code: 0,
      printed: ['These keys may go into a release.'],
    });
  });

  it('trusts no private key and no key twice', async () => {
    const out = aFolder();
    const { files } = await make(out);
    const trust = join(out, 'trust.json');
    expect((await run(keys, ['trust', files.private, '--out', trust])).code).toBe(1);
    expect((await run(keys, ['trust', files.public, files.public, '--out', trust])).code).toBe(1);
    expect((await run(keys, ['trust', join(out, 'none.json'), '--out', trust])).complained[0]).toContain(
      'none.json',
    );
    expect(existsSync(trust)).toBe(false);
  });

  it('says what stands in the way of a release', async () => {
    const out = aFolder();
    const test = await make(out, '--test');
    const { code, printed } = await run(keys, ['check', test.files.public]);
    expect(code).toBe(1);
    expect(printed).toEqual([`${test.id} is a test key, so everybody could sign a list with it.`]);
    const lone = await make(out, '--use', 'lists', '--until', '2026-11-20');
    const told = await run(keys, ['check', lone.files.public, '--json']);
    expect(JSON.parse(told.printed[0] ?? '')).toMatchObject({
      outcome: 'not-ready',
      problems: [{ why: 'key-ran-out' }, { why: 'no-key-for', about: 'keys' }],
    });
  });
});
