import { describe, expect, it } from 'vitest';
import { ensureBrowsers } from '../../../tools/setup/ensure-browsers';
import type { Machine } from '../../../tools/setup/machine';
import { makeMachine } from './fake-machine';

const BOTH = ['chromium', 'firefox'] as const;

function answerLikeDebian(
  command: string,
  installed: Set<string>,
): { code: number; output: string } | undefined {
  if (!command.includes(' install ')) return undefined;
  for (const name of ['chromium', 'firefox-esr']) {
    if (command.split(' ').includes(name)) installed.add(`/usr/bin/${name}`);
  }
  return undefined;
}

async function ensure(machine: Machine): Promise<{
  lines: string[];
  result: Awaited<ReturnType<typeof ensureBrowsers<'chromium' | 'firefox'>>>;
}> {
  const lines: string[] = [];
  const result = await ensureBrowsers(BOTH, machine, (line) => lines.push(line));
  return { lines, result };
}

describe('making sure that the browsers are there', () => {
  it('runs nothing and says nothing when both are installed', async () => {
    const machine = makeMachine({ installed: ['/usr/bin/chromium', '/usr/bin/firefox', '/usr/bin/apt-get'] });
    const { lines, result } = await ensure(machine);
    expect(result).toMatchObject({ ok: true, browsers: { firefox: { executable: '/usr/bin/firefox' } } });
    expect(lines).toEqual([]);
    expect(machine.commands).toEqual([]);
  });

  it('as root installs only what is missing, and refreshes the list of packages once', async () => {
    const machine = makeMachine({ isRoot: true, installed: ['/usr/bin/apt-get'], answer: answerLikeDebian });
    const { lines, result } = await ensure(machine);
    expect(result.ok).toBe(true);
    expect(machine.commands).toEqual([
      'env DEBIAN_FRONTEND=noninteractive /usr/bin/apt-get update',
      'env DEBIAN_FRONTEND=noninteractive /usr/bin/apt-get install -y --no-install-recommends chromium fonts-liberation',
      'env DEBIAN_FRONTEND=noninteractive /usr/bin/apt-get install -y --no-install-recommends firefox-esr fonts-liberation',
    ]);
    expect(lines).toContain('chromium is installed.');
  });

  it('leaves an installed Firefox alone while it installs Chromium', async () => {
    const machine = makeMachine({
      isRoot: true,
      installed: ['/usr/bin/apt-get', '/usr/bin/firefox'],
      answer: answerLikeDebian,
    });
    const { result } = await ensure(machine);
    expect(result.ok).toBe(true);
    expect(machine.commands.join('\n')).not.toContain('firefox-esr');
  });

  it('uses sudo where it asks for no password', async () => {
    const machine = makeMachine({
      installed: ['/usr/bin/apt-get', '/usr/bin/sudo'],
      answer: answerLikeDebian,
    });
    const { result } = await ensure(machine);
    expect(result.ok).toBe(true);
    expect(machine.commands.slice(0, 2)).toEqual([
      '/usr/bin/sudo -n true',
      '/usr/bin/sudo -n env DEBIAN_FRONTEND=noninteractive /usr/bin/apt-get update',
    ]);
  });

  it('where sudo wants a password it installs nothing and says what to install', async () => {
    const machine = makeMachine({
      installed: ['/usr/bin/apt-get', '/usr/bin/sudo'],
      answer: (command) =>
        command.endsWith('-n true') ? { code: 1, output: 'a password is required' } : undefined,
    });
    const { result } = await ensure(machine);
    expect(machine.commands).toEqual(['/usr/bin/sudo -n true']);
    expect(result).toEqual({
      ok: false,
      sentences: [
        expect.stringContaining('sudo apt-get install chromium'),
        expect.stringContaining('sudo apt-get install firefox-esr'),
      ],
    });
  });

  it('says what apt-get said when a package is not to be had, and still installs the other', async () => {
    const machine = makeMachine({
      isRoot: true,
      installed: ['/usr/bin/apt-get'],
      answer: (command, installed) =>
        command.includes(' chromium')
          ? { code: 100, output: 'Reading…\nE: Unable to locate package chromium\n' }
          : answerLikeDebian(command, installed),
    });
    const { lines, result } = await ensure(machine);
    expect(lines).toContain('apt-get could not install it: E: Unable to locate package chromium');
    expect(lines).toContain('firefox-esr is installed.');
    expect(result).toEqual({ ok: false, sentences: [expect.stringContaining('No Chromium')] });
  });

  it('installs no second browser behind the back of somebody who named one wrongly', async () => {
    const machine = makeMachine({
      isRoot: true,
      env: { TAKE_PART_CHROMIUM: '/nowhere/chrome' },
      installed: ['/usr/bin/apt-get', '/usr/bin/firefox'],
    });
    const { result } = await ensure(machine);
    expect(machine.commands).toEqual([]);
    expect(result).toEqual({
      ok: false,
      sentences: [expect.stringContaining('TAKE_PART_CHROMIUM names /nowhere/chrome')],
    });
  });

  it.each(['darwin', 'win32'] as const)(
    'on %s speaks of the maker’s page and not of apt-get',
    async (platform) => {
      const { result } = await ensure(makeMachine({ platform }));
      expect(result.ok).toBe(false);
      if (result.ok) return;
      expect(result.sentences).toHaveLength(2);
      expect(result.sentences.join(' ')).toContain('maker’s page');
      expect(result.sentences.join(' ')).not.toContain('apt');
    },
  );
});
