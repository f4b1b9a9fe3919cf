import type { Bench } from './bench';
import { BENCHES } from './benches';
import { chooseBenches, tellUsage } from './choose-benches';
import type { Row } from './row';
import { writeLine, writeTable } from './write-rows';

const ROUNDS = 9;
const QUICK_ROUNDS = 3;

process.exitCode = await runBenches(process.argv.slice(2));

/** Answers 0 when everything was measured, whatever came out; 1 when something could not be, 2 for wrong arguments. */
async function runBenches(args: readonly string[]): Promise<number> {
  const chosen = chooseBenches(args, BENCHES);
  if (!chosen.ok) {
    const say = chosen.sentence === null ? console.log : console.error;
    for (const line of [...(chosen.sentence === null ? [] : [chosen.sentence]), ...tellUsage(BENCHES)])
      say(line);
    return chosen.sentence === null ? 0 : 2;
  }
  let failures = 0;
  for (const bench of chosen.benches) {
    // One after the other on purpose: two at once would measure each other.
    if (!(await runBench(bench, chosen))) failures += 1;
  }
  return failures === 0 ? 0 : 1;
}

async function runBench(
  bench: Bench,
  { json, quick, large }: { readonly json: boolean; readonly quick: boolean; readonly large: boolean },
): Promise<boolean> {
  const rounds = quick ? QUICK_ROUNDS : ROUNDS;
  const rows: Row[] = [];
  const start = performance.now();
  // With the time gone by: what takes how long, and that it goes on.
  const say = (line: string): void =>
    console.error(`${bench.name}, ${tellTime(performance.now() - start)}: ${line}`);
  try {
    for await (const row of bench.rows({ rounds, quick, large, say })) {
      rows.push(row);
      if (json) console.log(writeLine(row));
    }
    say('done');
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  } finally {
    if (!json && rows.length > 0)
      for (const line of [
        `${bench.name}: median (least to most) of each, measured in turns`,
        ...writeTable(rows),
        '',
      ])
        console.log(line);
  }
  return true;
}

/** Minutes and seconds: `2:07`. */
function tellTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
