import { UsageError, type Command, type Surroundings } from './command';

/** A tool with several commands: `npm run feed -- check`. */
export interface Tool {
  readonly name: string;
  /** In the order in which people come to them. */
  readonly commands: readonly Command[];
  /** What its help says of all of them together, a line each. */
  readonly ofAll: readonly string[];
}

/** Runs one command of a tool; answers its exit code: 0 done, 1 refused or not possible, 2 called wrongly. */
export async function runTool(
  tool: Tool,
  [name, ...args]: readonly string[],
  around: Surroundings,
): Promise<number> {
  const command = tool.commands.find((one) => one.name === name);
  if (!command) return tellCommands(tool, name, around);
  if (args.includes('--help') || args.includes('-h')) {
    for (const line of command.help) around.print(line);
    return 0;
  }
  return runCommand(tool, command, args, around);
}

async function runCommand(
  tool: Tool,
  command: Command,
  args: readonly string[],
  around: Surroundings,
): Promise<number> {
  try {
    return await command.run(args, around);
  } catch (error) {
    if (error instanceof UsageError) {
      around.complain(error.message);
      around.complain(`npm run ${tool.name} -- ${command.name} --help`);
      return 2;
    }
    const sentence = tellSystemError(error);
    if (sentence === null) throw error;
    around.complain(sentence);
    return 1;
  }
}

function tellCommands(tool: Tool, name: string | undefined, around: Surroundings): number {
  const isHelp = name === '--help' || name === '-h';
  const say = isHelp ? around.print : around.complain;
  if (name !== undefined && !isHelp) say(`There is no command “${name}”.`);
  say(`npm run ${tool.name} -- COMMAND [--help]`);
  for (const { name: one, summary } of tool.commands) say(`  ${one.padEnd(9)} ${summary}`);
  for (const line of tool.ofAll) say(line);
  say('Leaves with 0 when it is done, 1 when it is refused or cannot be done, 2 when it was called wrongly.');
  return isHelp ? 0 : 2;
}

/** What a machine refuses now and then: a full disk, a folder that is somebody else’s, a port that is taken. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'This machine does not allow it',
  EADDRINUSE: 'Something else listens there already',
  EEXIST: 'There is something already',
  EISDIR: 'That is a folder, not a file',
  ENOENT: 'There is no such file or folder',
  ENOSPC: 'The disk is full',
  ENOTDIR: 'That is a file, not a folder',
  EPERM: 'This machine does not allow it',
  EROFS: 'That disk cannot be written to',
};

/** Null for a mistake of ours, which is shown whole. */
function tellSystemError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const sentence = SYSTEM_ERRORS[String(error.code)];
  if (sentence === undefined) return null;
  const where = 'path' in error ? error.path : 'port' in error ? `port ${String(error.port)}` : null;
  return where === null ? `${sentence}.` : `${sentence}: ${String(where)}`;
}
