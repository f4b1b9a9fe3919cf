import { findApt } from './apt';
import { findCommand } from './find-command';
import type { Machine } from './machine';

/** Programs for a whole window where there is no screen: `Xvfb`, one that makes pictures of it, one that presses keys. */
export interface ScreenTools {
  readonly xvfb: string;
  readonly grab: { readonly program: 'scrot' | 'import'; readonly path: string };
  /** `xdotool`, which presses keys and moves the pointer on it; null where it is not there. */
  readonly hand: string | null;
}

/**
 * The tools for a screen that nobody sees, installed through apt-get where that is possible. Null where they cannot be
 * had: the walk then makes pictures of page and panel one by one, so this is no failure.
 */
export async function ensureScreen(
  machine: Machine,
  say: (line: string) => void,
): Promise<ScreenTools | null> {
  if (machine.platform !== 'linux') return null;
  const present = findScreenTools(machine);
  if (present !== null && present.hand !== null) return present;
  const apt = await findApt(machine);
  if (apt === null) return present;
  if (present !== null) {
    await apt.install(['xdotool']);
    return findScreenTools(machine);
  }
  say('Installing xvfb, scrot and xdotool (apt-get), to drive whole windows and make pictures of them.');
  const result = await apt.install(['xvfb', 'scrot', 'xdotool']);
  if (!result.ok) say('They could not be installed; pictures will show page and panel one by one.');
  return findScreenTools(machine);
}

function findScreenTools(machine: Machine): ScreenTools | null {
  const xvfb = findCommand('Xvfb', machine);
  if (xvfb === null) return null;
  for (const program of ['scrot', 'import'] as const) {
    const path = findCommand(program, machine);
    if (path !== null) return { xvfb, grab: { program, path }, hand: findCommand('xdotool', machine) };
  }
  return null;
}
