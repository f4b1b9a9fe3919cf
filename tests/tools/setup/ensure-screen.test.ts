import { describe, expect, it } from 'vitest';
import { ensureScreen } from '../../../tools/setup/ensure-screen';
import { makeMachine } from './fake-machine';

describe('the screen that nobody sees', () => {
  it('uses what is installed and asks apt-get for nothing', async () => {
    const machine = makeMachine({ installed: ['/usr/bin/Xvfb', '/usr/bin/import', '/usr/bin/xdotool'] });
    expect(await ensureScreen(machine, () => {})).toEqual({
      xvfb: '/usr/bin/Xvfb',
      grab: { program: 'import', path: '/usr/bin/import' },
      hand: '/usr/bin/xdotool',
    });
    expect(machine.commands).toEqual([]);
  });

  it('makes pictures also where no program that presses keys can be had', async () => {
    const installed = ['/usr/bin/Xvfb', '/usr/bin/import'];
    expect(await ensureScreen(makeMachine({ installed }), () => {})).toMatchObject({ hand: null });
    const failing = makeMachine({
      isRoot: true,
      installed: [...installed, '/usr/bin/apt-get'],
      answer: () => ({ code: 100, output: 'E: no network' }),
    });
    expect(await ensureScreen(failing, () => {})).toMatchObject({ hand: null });
  });

  it('is installed where apt-get may be used', async () => {
    const machine = makeMachine({
      isRoot: true,
      installed: ['/usr/bin/apt-get'],
      answer: (command, installed) => {
        if (command.endsWith('xvfb scrot xdotool')) installed.add('/usr/bin/Xvfb').add('/usr/bin/scrot');
        return undefined;
      },
    });
    expect(await ensureScreen(machine, () => {})).toMatchObject({ grab: { program: 'scrot' } });
  });

  it('is done without on a Mac, on Windows, and where apt-get fails', async () => {
    expect(await ensureScreen(makeMachine({ platform: 'darwin' }), () => {})).toBeNull();
    const lines: string[] = [];
    const failing = makeMachine({
      isRoot: true,
      installed: ['/usr/bin/apt-get'],
      answer: () => ({ code: 100, output: 'E: no network' }),
    });
    expect(await ensureScreen(failing, (line) => lines.push(line))).toBeNull();
    expect(lines.at(-1)).toContain('page and panel one by one');
  });
});
