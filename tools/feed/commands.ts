import { build } from './build';
import { check } from './check';
import type { Command } from '../command/command';
import { diff } from './diff';
import { face } from './face';
import { format } from './format';
import { keys } from './keys';
import { match } from './match';
import { mirror } from './mirror';
import { newCommand } from './new';
import { nominate } from './nominate';
import { preview } from './preview';
import { publish } from './publish';
import { schemas } from './schemas';
import { serve } from './serve';
import { sign } from './sign';
import { verify } from './verify';

/** Everything that `npm run feed` can do, in the order in which a publisher comes to it. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  nominate,
  format,
  check,
  match,
  preview,
  keys,
  publish,
  serve,
  diff,
  mirror,
  build,
  sign,
  verify,
  face,
  schemas,
];
