import { dayInLondon } from '../../lib/list/time';
import { build } from './build';
import { check } from './check';
import { UsageError, type Command, type Surroundings } from './command';
import { diff } from './diff';
import { face } from './face';
import { format } from './format';
import { keys } from './keys';
import { match } from './match';
import { mirror } from './mirror';
import { newCommand } from './new';
import { nominate } from './nominate';
import { preview } from './preview';
import { schemas } from './schemas';
import { sign } from './sign';
import { verify } from './verify';

const COMMANDS: readonly Command[] = [
  check,
  match,
  build,
  format,
  newCommand,
  nominate,
  diff,
  preview,
  face,
  keys,
  sign,
  verify,
  mirror,
  schemas,
];

const around: Surroundings = {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  async readInput() {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces).toString('utf8');
  },
  today: dayInLondon(new Date().toISOString()),
};

process.exitCode = await runFeed(process.argv.slice(2));

async function runFeed([name, ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    const isHelp = name === '--help' || name === '-h';
    const say = isHelp ? around.print : around.complain;
    if (name !== undefined && !isHelp) say(`There is no command “${name}”.`);
    say('npm run feed -- COMMAND [--help]');
    for (const { name: one, summary } of COMMANDS) say(`  ${one.padEnd(9)} ${summary}`);
    return isHelp ? 0 : 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    for (const line of command.help) around.print(line);
    return 0;
  }
  try {
    return await command.run(args, around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.complain(error.message);
    around.complain(`npm run feed -- ${command.name} --help`);
    return 2;
  }
}
