import type { Command } from '../command/command';
import { build } from './build';
import { dataset } from './dataset';
import { rollUp } from './roll-up';
import { sample } from './sample';

/** Everything that `npm run report` can do. */
export const COMMANDS: readonly Command[] = [build, dataset, rollUp, sample];
