import { posix, win32 } from 'node:path';
import type { Machine } from './machine';

/** The whole path of a command on the PATH, or null where there is none. */
export function findCommand(name: string, machine: Machine): string | null {
  const { delimiter, join } = machine.platform === 'win32' ? win32 : posix;
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => machine.canRun(path)) ?? null;
}
