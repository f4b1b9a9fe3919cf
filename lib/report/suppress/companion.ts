import type { Sum } from '../report';
import type { Cell } from './cell';
import { boundTogether, type Relations } from './relations';

/** A published number that could be hidden too, and how much its loss would cost a reader. */
interface Neighbour {
  readonly id: string;
  readonly cost: number;
}

/** Over how many parts a number is told as their total: what is told over many is missed most. */
function spread(id: string, sums: readonly Sum[]): number {
  return Math.max(0, ...sums.filter(({ total }) => total === id).map(({ parts }) => parts.length));
}

/**
 * The published numbers that stand beside a hidden one in a sum or a comparison. A part is cheaper than a total, one
 * that stands in sums with another hidden one is cheaper than one that would need company there too, and a small one
 * is cheaper than a great one. A zero is never hidden, and need not be: what it adds to is as open without it.
 */
function* neighbours(
  id: string,
  hidden: ReadonlySet<string>,
  cells: ReadonlyMap<string, Cell>,
  { sums, within, covers }: Relations,
): Generator<Neighbour> {
  const isOpen = (one: string) => !hidden.has(one) && (cells.get(one)?.value ?? 0) > 0;
  const alone = (one: string, but: Sum | null) =>
    sums.filter((sum) => {
      const members = [sum.total, ...sum.parts];
      return sum !== but && members.includes(one) && !members.some((other) => hidden.has(other));
    }).length;
  const cost = (one: string, but: Sum | null) =>
    spread(one, sums) * 1e7 + alone(one, but) * 1e5 + Math.min(cells.get(one)?.value ?? 0, 9e4);
  for (const sum of sums) {
    const members = [sum.total, ...sum.parts];
    if (!members.includes(id)) continue;
    for (const one of members) if (isOpen(one)) yield { id: one, cost: cost(one, sum) };
  }
  for (const { total, parts } of covers) {
    const members = [total, ...parts];
    if (!members.includes(id)) continue;
    for (const one of members) if (isOpen(one)) yield { id: one, cost: cost(one, null) };
  }
  for (const { total, parts } of within) {
    const members = [total, ...parts];
    if (!members.includes(id)) continue;
    for (const one of members) {
      if (isOpen(one)) yield { id: one, cost: cost(one, null) + (one === total ? 0 : 1e4) };
    }
  }
}

function cheapest(found: Iterable<Neighbour>): string | null {
  let best: Neighbour | null = null;
  for (const one of found) if (best === null || one.cost < best.cost) best = one;
  return best?.id ?? null;
}

/** The hidden numbers that stand in a sum or a comparison with this one. */
function hiddenBeside(id: string, hidden: ReadonlySet<string>, relations: Relations): readonly string[] {
  return boundTogether(relations)
    .filter((members) => members.includes(id))
    .flatMap((all) => all.filter((one) => hidden.has(one)));
}

/**
 * The published number that is best hidden beside a hidden one; where all that stand beside it are hidden, one beside
 * those, and so on. Null where everything that could tell of it is hidden.
 */
export function companionOf(
  id: string,
  hidden: ReadonlySet<string>,
  cells: ReadonlyMap<string, Cell>,
  relations: Relations,
): string | null {
  const reached = new Set([id]);
  for (const one of reached) {
    const found = cheapest(neighbours(one, hidden, cells, relations));
    if (found !== null) return found;
    for (const next of hiddenBeside(one, hidden, relations)) reached.add(next);
  }
  return null;
}
