import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../../tools/setup/browser';
import { findBrowser, findInFamily } from '../../../tools/setup/find-browser';
import { makeMachine } from './fake-machine';

describe('finding a browser that is installed', () => {
  it('finds Debian’s Chromium and Firefox on the PATH', () => {
    const machine = makeMachine({ installed: ['/usr/bin/chromium', '/usr/bin/firefox-esr'] });
    expect(findBrowser('chromium', machine)).toEqual({
      ok: true,
      browser: { name: 'chromium', executable: '/usr/bin/chromium' },
    });
    expect(findBrowser('firefox', machine)).toMatchObject({
      browser: { executable: '/usr/bin/firefox-esr' },
    });
  });

  it('takes the first folder of the PATH that has it', () => {
    const machine = makeMachine({ installed: ['/usr/bin/chromium', '/usr/local/bin/chromium'] });
    expect(findBrowser('chromium', machine)).toMatchObject({
      browser: { executable: '/usr/local/bin/chromium' },
    });
  });

  it('finds an app in the Mac’s own Applications folder and in the person’s', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const firefox = '/home/rowan/Applications/Firefox.app/Contents/MacOS/firefox';
    const machine = makeMachine({ platform: 'darwin', installed: [chrome, firefox] });
    expect(findBrowser('chrome', machine)).toMatchObject({ browser: { executable: chrome } });
    expect(findBrowser('firefox', machine)).toMatchObject({ browser: { executable: firefox } });
  });

  it('finds Edge in the Windows folder that holds 32-bit programs', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const machine = makeMachine({
      platform: 'win32',
      env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      installed: [edge],
    });
    expect(findBrowser('edge', machine)).toMatchObject({ browser: { executable: edge } });
  });

  it('on Windows never looks in a folder whose variable is not set', () => {
    const machine = makeMachine({
      platform: 'win32',
      installed: ['\\Google\\Chrome\\Application\\chrome.exe'],
    });
    expect(findBrowser('chrome', machine)).toEqual({ ok: false, reason: 'not-installed' });
  });

  it('uses the program that TAKE_PART_CHROMIUM names before one on the PATH', () => {
    const machine = makeMachine({
      env: { TAKE_PART_CHROMIUM: '/opt/mine/chrome' },
      installed: ['/opt/mine/chrome', '/usr/bin/chromium'],
    });
    expect(findInFamily('chromium', machine)).toMatchObject({ browser: { executable: '/opt/mine/chrome' } });
  });

  it('does not quietly use another browser when the variable names a program that is not there', () => {
    const machine = makeMachine({
      env: { TAKE_PART_FIREFOX: '/opt/gone/firefox' },
      installed: ['/usr/bin/firefox'],
    });
    expect(findInFamily('firefox', machine)).toEqual({
      ok: false,
      reason: 'variable-is-wrong',
      variable: 'TAKE_PART_FIREFOX',
      path: '/opt/gone/firefox',
    });
  });

  it('passes over a snap for a browser that can open our profile', () => {
    const machine = makeMachine({
      snaps: ['/usr/bin/chromium-browser'],
      installed: ['/usr/bin/google-chrome'],
    });
    expect(findInFamily('chromium', machine)).toMatchObject({ ok: true, browser: { name: 'chrome' } });
  });

  it('says that there is only a snap rather than that there is nothing', () => {
    const machine = makeMachine({ snaps: ['/usr/bin/firefox'] });
    expect(findInFamily('firefox', machine)).toEqual({
      ok: false,
      reason: 'only-a-snap',
      path: '/usr/bin/firefox',
    });
  });

  it.each(BROWSER_NAMES)('finds no %s on a machine that has nothing', (name) => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(findBrowser(name, makeMachine({ platform }))).toEqual({ ok: false, reason: 'not-installed' });
    }
  });
});
