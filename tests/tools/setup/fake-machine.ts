import type { Machine } from '../../../tools/setup/machine';

/** A machine for tests: what is installed is a set of paths, and every command that was run is kept in `commands`. */
export interface FakeMachine extends Machine {
  readonly commands: string[];
  readonly installed: Set<string>;
}

/**
 * Debian with an ordinary user and an empty PATH folder, unless told otherwise. `answer` says how a command ends, and may
 * put programs on the machine; without it every command succeeds and changes nothing.
 */
export function makeMachine(
  given: Partial<Pick<Machine, 'platform' | 'env' | 'isRoot'>> & {
    readonly installed?: readonly string[];
    readonly snaps?: readonly string[];
    readonly answer?: (
      command: string,
      installed: Set<string>,
    ) => { code: number; output: string } | undefined;
  },
): FakeMachine {
  const commands: string[] = [];
  const installed = new Set([...(given.installed ?? []), ...(given.snaps ?? [])]);
  return {
    platform: given.platform ?? 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...given.env },
    home: '/home/rowan',
    isRoot: given.isRoot ?? false,
    commands,
    installed,
    canRun: (path) => installed.has(path),
    isSnap: (path) => given.snaps?.includes(path) ?? false,
    async run(command, args) {
      const line = [command, ...args].join(' ');
      commands.push(line);
      return given.answer?.(line, installed) ?? { code: 0, output: '' };
    },
  };
}
