import { isDeepStrictEqual } from 'node:util';

/** What one run of a contestant gave. */
export interface Run {
  /** What was measured, by name: `{ ms: 12.3, cpuMs: 9 }`. */
  readonly figures: Readonly<Record<string, number>>;
  /**
   * What it worked out, to be compared with what the others did; a digest where that is large. A floor that does less
   * work than the others has none.
   */
  readonly answer?: unknown;
}

/** Somebody who does the same work. Ours is called `ours`. */
export interface Contestant {
  readonly name: string;
  run(): Run | Promise<Run>;
}

/** How a race is run. */
export interface RaceOptions {
  /** How often each contestant runs for the record. */
  readonly rounds: number;
  /** How often each runs before that; what is measured then is forgotten. One unless told. */
  readonly warmUps?: number;
}

/** All that was measured. */
export interface Raced {
  /** One figure of one contestant, a sample a round. Throws where it was not measured. */
  samples(name: string, figure: string): readonly number[];
  /** Whether it was measured at all: not every system tells everything. */
  has(name: string, figure: string): boolean;
}

/**
 * Lets the contestants run in turns, again and again, and each round begins with another one: whatever the machine does
 * beside, it does to all of them. Throws where two of them answer differently, or one answers now this, now that: then
 * they did not do the same work and their times mean nothing.
 */
export async function race(
  contestants: readonly Contestant[],
  { rounds, warmUps = 1 }: RaceOptions,
): Promise<Raced> {
  const runs = new Map<string, Run[]>(contestants.map(({ name }) => [name, []]));
  let first: { readonly name: string; readonly answer: unknown } | null = null;
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { name, run } of inTurns(contestants, round + warmUps)) {
      // One after the other on purpose: two at once would measure each other.
      const done = await run();
      if (done.answer !== undefined) {
        first ??= { name, answer: done.answer };
        if (!isDeepStrictEqual(done.answer, first.answer)) throw disagreement(first, name, done.answer);
      }
      if (round >= 0) runs.get(name)?.push(done);
    }
  }
  const samplesOf = (name: string, figure: string): readonly number[] =>
    (runs.get(name) ?? []).flatMap(({ figures }) => figures[figure] ?? []);
  return {
    has: (name, figure) => samplesOf(name, figure).length > 0,
    samples(name, figure) {
      const samples = samplesOf(name, figure);
      if (samples.length === 0) throw new Error(`“${figure}” of ${name} was not measured.`);
      return samples;
    },
  };
}

/** The contestants from another one on each round. */
function inTurns(contestants: readonly Contestant[], round: number): readonly Contestant[] {
  const start = contestants.length === 0 ? 0 : round % contestants.length;
  return [...contestants.slice(start), ...contestants.slice(0, start)];
}

function disagreement(
  first: { readonly name: string; readonly answer: unknown },
  name: string,
  answer: unknown,
): Error {
  const tell = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 200);
  return new Error(
    `The answers differ, so the figures mean nothing: ${first.name} says ${tell(first.answer)}, ${name} says ${tell(answer)}.`,
  );
}
