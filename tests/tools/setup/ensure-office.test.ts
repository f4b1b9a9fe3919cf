import { describe, expect, it } from 'vitest';
import { ensureOffice } from '../../../tools/setup/ensure-office';
import { makeMachine } from './fake-machine';

describe('LibreOffice, for the tests that open our spreadsheets', () => {
  it('is the one that is installed, and apt-get is asked for nothing', async () => {
    const machine = makeMachine({ installed: ['/usr/bin/soffice'] });
    expect(await ensureOffice(machine, () => {})).toEqual({ ok: true, soffice: '/usr/bin/soffice' });
    expect(machine.commands).toEqual([]);
  });

  it('is installed where apt-get may be used, and that is said', async () => {
    const lines: string[] = [];
    const machine = makeMachine({
      isRoot: true,
      installed: ['/usr/bin/apt-get'],
      answer: (command, installed) => {
        if (command.endsWith('libreoffice-calc-nogui')) installed.add('/usr/bin/soffice');
        return undefined;
      },
    });
    expect(await ensureOffice(machine, (line) => lines.push(line))).toMatchObject({ ok: true });
    expect(lines[0]).toContain('libreoffice-calc-nogui');
  });

  it('is never done without: one sentence says how to get it', async () => {
    const failing = makeMachine({
      isRoot: true,
      installed: ['/usr/bin/apt-get'],
      answer: () => ({ code: 100, output: 'E: no network' }),
    });
    expect(await ensureOffice(failing, () => {})).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('sudo apt-get install libreoffice-calc-nogui'),
    });
    expect(await ensureOffice(makeMachine({ platform: 'win32' }), () => {})).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('TAKE_PART_OFFICE'),
    });
  });

  it('is the one that a variable names, and only that', async () => {
    const env = { TAKE_PART_OFFICE: '/opt/soffice' };
    expect(await ensureOffice(makeMachine({ env, installed: ['/opt/soffice'] }), () => {})).toEqual({
      ok: true,
      soffice: '/opt/soffice',
    });
    expect(await ensureOffice(makeMachine({ env, installed: ['/usr/bin/soffice'] }), () => {})).toMatchObject(
      {
        ok: false,
        sentence: expect.stringContaining('/opt/soffice'),
      },
    );
  });
});
