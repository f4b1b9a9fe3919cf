import { describe, expect, it } from 'vitest';
import { chooseBrowser } from '../../../tools/start/choose-browser';
import { hasDisplay, readOptions } from '../../../tools/start/options';
import { makeMachine } from '../setup/fake-machine';

describe('what npm start is asked', () => {
  it('is for a person where there is a display, and walks where there is none', () => {
    expect(readOptions([], true)).toEqual({ ok: true, options: { browser: null, walks: false } });
    expect(readOptions([], false)).toEqual({ ok: true, options: { browser: null, walks: true } });
    expect(readOptions(['--headless'], true)).toMatchObject({ options: { walks: true } });
  });

  it('takes a browser by its name', () => {
    expect(readOptions(['--browser', 'firefox'], true)).toMatchObject({ options: { browser: 'firefox' } });
    expect(readOptions(['--browser=edge'], true)).toMatchObject({ options: { browser: 'edge' } });
  });

  it.each([[['--browser', 'netscape']], [['--fast']], [['--browser']]])(
    'refuses %j with a sentence',
    (args) => {
      expect(readOptions(args, true)).toEqual({
        ok: false,
        sentence: expect.stringContaining('Usage: npm start'),
      });
    },
  );

  it('knows a display by X or Wayland on Linux, and takes it for granted elsewhere', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});

describe('the browser that is used', () => {
  const quiet = (): void => {};

  it('is Chromium where there is any of its family, and Firefox where there is only that', async () => {
    const both = makeMachine({ installed: ['/usr/bin/firefox', '/usr/bin/google-chrome'] });
    expect(await chooseBrowser(null, both, quiet)).toMatchObject({ browser: { name: 'chrome' } });
    const one = makeMachine({ installed: ['/usr/bin/firefox', '/usr/bin/apt-get'], isRoot: true });
    expect(await chooseBrowser(null, one, quiet)).toMatchObject({ browser: { name: 'firefox' } });
    expect(one.commands).toEqual([]);
  });

  it('is the one that was asked for, although another is there', async () => {
    const machine = makeMachine({ installed: ['/usr/bin/chromium', '/usr/bin/firefox'] });
    expect(await chooseBrowser('firefox', machine, quiet)).toMatchObject({ browser: { name: 'firefox' } });
  });

  it('is installed where there is none', async () => {
    const machine = makeMachine({
      isRoot: true,
      installed: ['/usr/bin/apt-get'],
      answer: (command, installed) => {
        if (command.includes(' install ')) installed.add('/usr/bin/chromium');
        return undefined;
      },
    });
    expect(await chooseBrowser(null, machine, quiet)).toMatchObject({
      ok: true,
      browser: { name: 'chromium' },
    });
  });

  it.each(['chrome', 'edge'] as const)(
    'is not another when %s was asked for and is not there',
    async (wish) => {
      const machine = makeMachine({ isRoot: true, installed: ['/usr/bin/chromium', '/usr/bin/apt-get'] });
      expect(await chooseBrowser(wish, machine, quiet)).toEqual({
        ok: false,
        sentence: expect.stringContaining('was not found'),
      });
      expect(machine.commands).toEqual([]);
    },
  );
});
