import type { Surroundings } from '../command/command';
import { runTool } from '../command/run-tool';
import { COMMANDS } from './commands';

/** Runs one command of `npm run report`; answers its exit code. */
export function runReport(args: readonly string[], around: Surroundings): Promise<number> {
  return runTool({ name: 'report', commands: COMMANDS, ofAll: [] }, args, around);
}
