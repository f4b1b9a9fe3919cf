import type { Surroundings } from '../command/command';
import { runTool } from '../command/run-tool';
import { COMMANDS } from './commands';

/** Runs one command of `npm run feed`; answers its exit code. */
export function runFeed(args: readonly string[], around: Surroundings): Promise<number> {
  const ofAll = [
    'With --json it speaks to programs; what is refused is {"outcome":"refused","reason":…,"sentence":…}.',
  ];
  return runTool({ name: 'feed', commands: COMMANDS, ofAll }, args, around);
}
