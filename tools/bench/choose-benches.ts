import { parseArgs } from 'node:util';
import type { Bench } from './bench';

/** What the command was asked for. */
export type Chosen =
  | {
      readonly ok: true;
      readonly benches: readonly Bench[];
      readonly json: boolean;
      readonly quick: boolean;
      readonly large: boolean;
    }
  | { readonly ok: false; readonly sentence: string | null };

/** Reads `NAME… [--json] [--quick] [--large]`; the sentence says what is wrong, and is null where only help is wanted. */
export function chooseBenches(args: readonly string[], benches: readonly Bench[]): Chosen {
  const read = parse(args);
  if (!read.ok) return read;
  const { names, json, quick, large, help } = read;
  if (help) return { ok: false, sentence: null };
  const unknown = names.find((name) => name !== 'all' && !benches.some((bench) => bench.name === name));
  if (unknown !== undefined) return { ok: false, sentence: `There is no bench “${unknown}”.` };
  if (names.length === 0) return { ok: false, sentence: 'Say which bench, or “all”.' };
  const wanted = benches.filter(({ name }) => names.includes(name) || names.includes('all'));
  return { ok: true, benches: wanted, json, quick, large };
}

/** What `--help` prints. */
export function tellUsage(benches: readonly Bench[]): readonly string[] {
  return [
    'npm run bench -- NAME… [--json] [--quick | --large]',
    '  --json    one line of JSON a row and nothing else on standard output',
    '  --quick   fewer rounds and the smaller sizes only: to see that it works, not to quote',
    '  --large   the largest sizes too, where a bench has some: a million entries take a quarter of an hour',
    ...benches.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    `  ${'all'.padEnd(10)} all of them`,
  ];
}

type Read =
  | {
      readonly ok: true;
      readonly names: readonly string[];
      readonly json: boolean;
      readonly quick: boolean;
      readonly large: boolean;
      readonly help: boolean;
    }
  | { readonly ok: false; readonly sentence: string };

function parse(args: readonly string[]): Read {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: flag, quick: flag, large: flag, help: { ...flag, short: 'h' } },
    });
    const { json, quick, large, help } = values;
    return { ok: true, names: positionals, json, quick, large, help };
  } catch (error) {
    return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
  }
}
