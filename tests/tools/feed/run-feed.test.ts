import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Surroundings } from '../../../tools/command/command';
import { COMMANDS } from '../../../tools/feed/commands';
import { runFeed } from '../../../tools/feed/run-feed';
import { run } from './feed-folder';
import { aFolder } from './own-folder';

/** Runs `npm run feed -- …` as far as a process would. */
function feed(...args: readonly string[]) {
  return run(
    {
      name: 'feed',
      summary: '',
      help: [],
      run: runFeed as (a: readonly string[], s: Surroundings) => Promise<number>,
    },
    args,
  );
}

describe.each(COMMANDS)('feed $name', ({ name, summary, help }) => {
  it('says how it is called, how it answers a program, and what it leaves with', async () => {
    const { code, printed } = await feed(name, '--help');
    expect(code).toBe(0);
    expect(printed[0]).toMatch(new RegExp(`^npm run feed -- ${name}( |$)`));
    const text = help.join('\n');
    expect(text).toContain('--json');
    expect(text).toMatch(/Leaves with [01]\b/);
    expect(summary).toMatch(/^[a-z][^.]*$/);
  });

  it('leaves with 2, and says where its help is, when it is called wrongly', async () => {
    const { code, printed, complained } = await feed(
      name,
      ...(name === 'match' ? ['--in'] : ['--no-such-option']),
    );
    expect([code, printed]).toEqual([2, []]);
    expect(complained.at(-1)).toBe(`npm run feed -- ${name} --help`);
  });
});

test('without a command it lists them all', async () => {
  const asked = await feed('--help');
  expect([asked.code, asked.printed.length]).toEqual([0, COMMANDS.length + 3]);
  expect(await feed()).toMatchObject({ code: 2, printed: [] });
  expect((await feed('publsih')).complained[0]).toBe('There is no command “publsih”.');
});

test('what the machine does not allow is one sentence, not a stack', async () => {
  const blocked = join(aFolder(), 'taken');
  writeFileSync(blocked, '');
  const { code, complained } = await feed('build', '--out', join(blocked, 'list'));
  expect(code).toBe(1);
  expect(complained).toEqual([
    expect.stringMatching(/^(There is something already|That is a file, not a folder): /),
  ]);
});
