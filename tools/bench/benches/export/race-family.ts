import { race, type Raced } from '../../race';
import { makeRow, type Row } from '../../row';
import type { WayName } from './calls';
import type { Comparison, FormatPeer } from './comparisons';
import { MEMORY, READING } from './limits';
import type { Write } from './writer';

/** Reads everything and does nothing with it. */
const FLOOR: WayName = 'read only';

/** How a family of formats races. */
export interface FamilyRace {
  readonly size: number;
  readonly rounds: number;
  readonly write: Write;
  readonly say: (line: string) => void;
}

/** All rows of the formats of one family, and of everybody that they are held against, from one race. */
export async function* raceFamily(
  family: readonly Comparison[],
  { size, rounds, write, say }: FamilyRace,
): AsyncIterable<Row> {
  const raced = await race(
    waysOf(family, size, say).map((name) => ({ name, run: () => write(name) })),
    { rounds, warmUps: 0 },
  );
  for (const comparison of family) yield* tell(raced, size, comparison);
}

const isRacing = ({ most }: FormatPeer, size: number): boolean => size <= most;

/** Every way of a family that can write a log of that length, each once: one peer is there for several formats. */
function waysOf(family: readonly Comparison[], size: number, say: FamilyRace['say']): readonly WayName[] {
  const peers = family.flatMap((comparison) => comparison.peers);
  const racing = new Set(peers.filter((peer) => isRacing(peer, size)).map(({ name }) => name));
  const left = new Set(peers.filter((peer) => !isRacing(peer, size)).map(({ name }) => name));
  if (left.size > 0) say(`left out, since they hold the whole log in memory: ${[...left].join(', ')}`);
  return [FLOOR, ...family.map(({ format }): WayName => `ours ${format}`), ...racing];
}

/** All rows of one format: its speed beside the floor and its peers, then the memory it adds beside them. */
function* tell(raced: Raced, size: number, { format, peers, floor, memory }: Comparison): Iterable<Row> {
  const told = {
    bench: 'export',
    size: `${format}, ${size.toLocaleString('en-GB')} entries`,
    ours: `ours ${format}`,
  };
  const racing = peers.filter((peer) => isRacing(peer, size));
  const speed = { ...told, figure: 'entries/s' };
  const atLeast = (bound: number | null, note?: string) =>
    bound !== null && { goal: { of: 'ratio', is: 'at-least', bound } as const, ...(note && { note }) };
  yield makeRow(raced, { ...speed, peer: FLOOR, ...atLeast(floor, READING[format]) });
  for (const { name, goal } of racing) {
    yield makeRow(raced, { ...speed, peer: name, ...atLeast(goal) });
  }
  if (!raced.has(told.ours, 'addedMb')) return;
  const added = { ...told, figure: 'addedMb', unit: 'MB added' };
  const note = MEMORY[format];
  const atMost = { of: 'ours', is: 'at-most', bound: memory } as const;
  yield makeRow(raced, { ...added, peer: FLOOR, goal: atMost, ...(note && { note }) });
  for (const { name } of racing) yield makeRow(raced, { ...added, peer: name });
}
