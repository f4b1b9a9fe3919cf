import type { Command } from '../command/command';
import { build } from './build';
import { dataset } from './dataset';
import { sample } from './sample';

/** Everything that `npm run report` can do. */
export const COMMANDS: readonly Command[] = [build, dataset, sample];
