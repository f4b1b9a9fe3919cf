import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../../tools/feed/commands';
import { keys } from '../../../tools/feed/keys';
import { mirror } from '../../../tools/feed/mirror';
import { readTexts } from '../../../tools/texts/read-texts';
import { sayFrom } from '../../../tools/texts/say-from';
import { run } from './feed-folder';
import { aFolder } from './own-folder';
import { editSource, FILLED } from './own-list';
import { readPublishChapter } from './readme-chapter';

/** What a machine makes, and what is not in a fresh copy. */
const MADE = new Set(['node_modules', '.git', '.output', '.cache', '.wxt', 'demo', 'public']);

/** The project as somebody gets it, with its packages installed, in a folder with nothing beside it. */
function cleanCopy(): string {
  const copy = join(aFolder(), 'take-part');
  mkdirSync(copy);
  for (const name of readdirSync('.').filter((one) => !MADE.has(one)))
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

function start(command: string, cwd: string): ChildProcess {
  return spawn('sh', ['-c', command], { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
}

/** Runs a line as it stands in the README; answers its exit code. */
function runLine(command: string, cwd: string): Promise<number | null> {
  return new Promise((done) => start(command, cwd).on('exit', done));
}

/** Starts a line that goes on until it is stopped, and waits for the address it prints. */
function serving(command: string, cwd: string): Promise<string> {
  const child = start(command, cwd);
  // All that the line started, as Ctrl+C in a terminal does.
  onTestFinished(() => void (child.pid !== undefined && process.kill(-child.pid, 'SIGINT')));
  return new Promise((done, fail) => {
    let said = '';
    child.on('exit', (code) => fail(new Error(`${command} left with ${code}: ${said}`)));
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece: Buffer) => {
        said += piece.toString();
        const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
        if (address !== undefined) done(address);
      });
  });
}

test('The README’s five commands publish a list from an empty folder, as they stand', async () => {
  const { commands, filled } = readPublishChapter();
  expect(commands).toHaveLength(5);
  expect(filled).toEqual(FILLED);
  const project = cleanCopy();
  const [begin = '', forum = '', key = '', publish = '', serve = ''] = commands;

  for (const command of [begin, forum]) expect(await runLine(command, project), command).toBe(0);
  for (const [file, fields] of Object.entries(filled)) editSource(join(project, '../our-list', file), fields);
  for (const command of [key, publish]) expect(await runLine(command, project), command).toBe(0);
  const address = await serving(serve, project);

  const publicKey = readdirSync(join(project, '../our-keys')).find((name) => name.endsWith('.public.json'));
  const trust = join(project, '../our-keys', publicKey ?? '');
  // A mirror takes the list by the very code of the extension: address, signature, number, parts.
  const taken = join(aFolder(), 'taken');
  const mirrored = await run(mirror, [address, taken, '--trust', trust], '', new Date().toISOString());
  expect(JSON.parse(mirrored.printed[0] ?? '')).toMatchObject({ outcome: 'updated', sequence: 1 });
  expect(readFileSync(join(taken, 'forums.json'), 'utf8')).toContain('The Knitting Circle');
  const page = await (await fetch(`${address}forums/knitting-circle.html`)).text();
  expect(page).toContain('The Knitting Circle');
  expect(existsSync(join(project, '../our-site', basename(trust)))).toBe(false);
});

test('The README names only commands that there are, and the settings by their own words', () => {
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run feed -- (\w+)/g)].map(([, it]) => it);
  expect(named.length).toBeGreaterThan(5);
  expect(COMMANDS.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
  expect(keys.help.join('\n')).toContain('keys new');
  const say = sayFrom(readTexts());
  const steps = readPublishChapter().steps.join(' ');
  for (const key of ['title', 'follow', 'check']) expect(steps).toContain(`“${say(`feedSettings.${key}`)}”`);
});
