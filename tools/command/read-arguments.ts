import { parseArgs } from 'node:util';
import { UsageError } from './command';

/** What a command was called with. */
export interface Arguments<Option extends string, Flag extends string> {
  /** What stands without a name, in order. */
  readonly plain: readonly string[];
  readonly options: Partial<Record<Option, string>>;
  readonly flags: Readonly<Record<Flag, boolean>>;
}

/** What a command may be called with: options take a value, flags take none. */
export interface Shape<Option extends string, Flag extends string> {
  /** What stands without a name, as `--help` names it: `OLD`, `NEW`. A last one in brackets may be left out. */
  readonly plain: readonly string[];
  readonly options: readonly Option[];
  readonly flags: readonly Flag[];
}

/** Reads what a command was called with. Anything that does not fit throws a `UsageError` that says what to write. */
export function readArguments<Option extends string, Flag extends string>(
  args: readonly string[],
  { plain, options, flags }: Shape<Option, Flag>,
): Arguments<Option, Flag> {
  const parsed = parse(args, [
    ...options.map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const missing = plain.filter((name) => !name.startsWith('['))[parsed.positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  const surplus = parsed.positionals[plain.length];
  if (surplus !== undefined) throw new UsageError(`“${surplus}” is one too many.`);
  return {
    plain: parsed.positionals,
    options: Object.fromEntries(
      Object.entries(parsed.values).filter(([, value]) => typeof value === 'string'),
    ) as Partial<Record<Option, string>>,
    flags: Object.fromEntries(flags.map((name) => [name, parsed.values[name] === true])) as Record<
      Flag,
      boolean
    >,
  };
}

function parse(
  args: readonly string[],
  options: readonly (readonly [string, { readonly type: 'string' | 'boolean' }])[],
): { readonly positionals: readonly string[]; readonly values: Readonly<Record<string, unknown>> } {
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(options), allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
