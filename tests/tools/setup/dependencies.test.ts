import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const REAL_TSX = pathToFileURL('node_modules/tsx/dist/loader.mjs').href;

/** A project with one package in its lock file, and an `npm` of ours that notes each run and installs it or fails. */
let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'take-part-setup-'));
  await cp('tools/setup', join(project, 'tools/setup'), { recursive: true });
  await cp('tools/run.mjs', join(project, 'tools/run.mjs'));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(project, 'say.ts'),
    `const word: string = 'ran'; console.log(word, ...process.argv.slice(2));`,
  );
  await writeLock('4.0.0');
  await giveNpm(`
    const { cpSync, mkdirSync, writeFileSync } = require('node:fs');
    mkdirSync('node_modules/wxt/bin', { recursive: true });
    mkdirSync('node_modules/tsx', { recursive: true });
    writeFileSync('node_modules/tsx/package.json', '{ "type": "module", "exports": "./loader.js" }');
    writeFileSync('node_modules/tsx/loader.js', 'import "${REAL_TSX}";');
    writeFileSync('node_modules/wxt/bin/wxt.mjs',
      "import { mkdirSync, writeFileSync } from 'node:fs'; mkdirSync('.wxt'); writeFileSync('.wxt/tsconfig.json', '{}');");
    cpSync('package-lock.json', 'node_modules/.package-lock.json');
  `);
});

afterEach(() => rm(project, { recursive: true, force: true }));

async function writeLock(version: string): Promise<void> {
  const packages = {
    '': { name: 'take-part' },
    'node_modules/wren': { version },
    'node_modules/for-another-machine': { version: '1.0.0', optional: true, os: ['plan9'], cpu: ['vax'] },
  };
  await writeFile(join(project, 'package-lock.json'), JSON.stringify({ packages }));
}

async function giveNpm(script: string): Promise<void> {
  await mkdir(join(project, 'npm'), { recursive: true });
  await writeFile(
    join(project, 'npm/npm-cli.cjs'),
    `require('node:fs').appendFileSync('npm-runs', process.argv.slice(2, 3) + '\\n');\n${script}`,
  );
}

function run(env: NodeJS.ProcessEnv = {}): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['tools/run.mjs', 'say.ts', 'twice'],
      {
        cwd: project,
        env: {
          PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
          npm_execpath: join(project, 'npm/npm-cli.cjs'),
          ...env,
        },
      },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

async function countNpmRuns(): Promise<number> {
  const runs = await readFile(join(project, 'npm-runs'), 'utf8').catch(() => '');
  return runs.split('\n').filter((line) => line === 'ci').length;
}

describe('a command on a fresh clone', () => {
  it('installs the packages, prepares the types and then does its work', async () => {
    const first = await run();
    expect(first).toMatchObject({ code: 0, out: 'ran twice\n' });
    expect(first.err).toContain('npm ci');
    expect(await countNpmRuns()).toBe(1);
  });

  it('installs nothing and says nothing the second time', async () => {
    await run();
    const second = await run();
    expect(second).toEqual({ code: 0, out: 'ran twice\n', err: '' });
    expect(await countNpmRuns()).toBe(1);
  });

  it('installs again when the lock file asks for another version', async () => {
    await run();
    await writeLock('4.0.1');
    await run();
    expect(await countNpmRuns()).toBe(2);
  });

  it('counts an interrupted installation as none', async () => {
    await run();
    await rm(join(project, 'node_modules/.package-lock.json'));
    await run();
    expect(await countNpmRuns()).toBe(2);
  });

  it('installs from an incomplete lock file, which npm ci refuses, without writing to it', async () => {
    const whole = await readFile(join(project, 'npm/npm-cli.cjs'), 'utf8');
    await writeFile(
      join(project, 'npm/npm-cli.cjs'),
      whole.replace(
        '\n',
        "\nif (process.argv[2] === 'ci') { console.error('npm error code EUSAGE'); process.exit(1); }\nif (!process.argv.includes('--no-save')) process.exit(1);\n",
      ),
    );
    expect(await run()).toMatchObject({ code: 0, out: 'ran twice\n' });
  });

  it.each([
    ['npm error code ENOTFOUND', 'registry cannot be reached'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EACCES', 'may not write'],
    ['npm error something new', 'could not be installed'],
  ])('says in a plain sentence what to do when npm fails with “%s”', async (said, sentence) => {
    await giveNpm(`console.error(${JSON.stringify(said)}); process.exit(1);`);
    const failed = await run();
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toContain(sentence);
    expect(failed.err).toContain(said);
  });
});
