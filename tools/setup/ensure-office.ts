import { findApt } from './apt';
import { findCommand } from './find-command';
import type { Machine } from './machine';

/** Calc and what it needs to convert files without a window; 56 packages where nothing of it is there. */
const PACKAGE = 'libreoffice-calc-nogui';
const VARIABLE = 'TAKE_PART_OFFICE';
const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** LibreOffice, or one plain sentence on how to get it. */
export type EnsuredOffice =
  | { readonly ok: true; readonly soffice: string }
  | { readonly ok: false; readonly sentence: string };

/**
 * Makes sure that LibreOffice Calc is there, for the tests that open our spreadsheets in it: one that is installed,
 * otherwise Debian's package where apt-get may be used. Says nothing when there is nothing to do.
 */
export async function ensureOffice(machine: Machine, say: (line: string) => void): Promise<EnsuredOffice> {
  const named = machine.env[VARIABLE];
  if (named) {
    return machine.canRun(named)
      ? { ok: true, soffice: named }
      : {
          ok: false,
          sentence: `${VARIABLE} names ${named}, which is not a program that can be run. Correct it or unset it.`,
        };
  }
  const installed = findOffice(machine);
  if (installed !== null) return { ok: true, soffice: installed };
  const apt = await findApt(machine);
  if (apt !== null) {
    say(
      `Installing ${PACKAGE} (apt-get), to open our spreadsheets in LibreOffice; this takes a minute or two.`,
    );
    const result = await apt.install([PACKAGE]);
    const lastLine = result.ok ? '' : result.output.trim().split('\n').at(-1);
    say(result.ok ? `${PACKAGE} is installed.` : `apt-get could not install it: ${lastLine}`);
  }
  const soffice = findOffice(machine);
  return soffice === null ? { ok: false, sentence: explain(machine) } : { ok: true, soffice };
}

function findOffice(machine: Machine): string | null {
  if (machine.platform === 'darwin' && machine.canRun(MAC)) return MAC;
  // A snap may not read our files; Calc itself can be missing where only Writer was installed, which the test will tell.
  const found = findCommand('soffice', machine);
  return found !== null && !machine.isSnap(found) ? found : null;
}

function explain(machine: Machine): string {
  const how =
    machine.platform === 'linux'
      ? `On Debian: sudo apt-get install ${PACKAGE}. Elsewhere install it from its maker’s page`
      : 'Install it from its maker’s page';
  return `No LibreOffice Calc was found. ${how}, or name the program soffice in ${VARIABLE}, and run this again.`;
}
