import type { Command } from '../command/command';
import { build } from './build';
import { sample } from './sample';

/** Everything that `npm run report` can do. */
export const COMMANDS: readonly Command[] = [build, sample];
