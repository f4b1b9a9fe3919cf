import { equalTo, greaterEq, lessEq, solve, type Constraint, type OptimizationDirection } from 'yalps';
import type { Sum } from '../report';
import type { Cell } from './cell';
import { boundTogether, type Relations } from './relations';

/** Two solutions further apart than this are different numbers; below it is the solver's own rounding. */
const ROUNDING = 1e-4;

/** Rounds in which many cells are moved at once, before the rest are tried one by one. */
const ROUNDS = 6;

/** What is published and what is not, as a reader meets it. */
export interface Publication extends Relations {
  readonly cells: ReadonlyMap<string, Cell>;
  /** The cells of which the reader is told no number. */
  readonly hidden: ReadonlySet<string>;
}

type Weights = ReadonlyMap<string, number>;

interface Problem {
  readonly constraints: readonly (readonly [string, Constraint])[];
  /** The coefficients of each hidden cell, by the name of the constraint. */
  readonly coefficients: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** No reader takes a hidden cell for less than this: `[c]` stands for something, a zero is published as zero. */
  readonly least: (id: string) => number;
}

/** What the parts come to, less their total. */
function excess({ total, parts }: Sum): readonly (readonly [string, number])[] {
  return [[total, -1], ...parts.map((part) => [part, 1] as const)];
}

function stateProblem({ cells, hidden, sums, within, covers }: Publication): Problem {
  const constraints: (readonly [string, Constraint])[] = [];
  const coefficients = new Map([...hidden].map((id) => [id, [] as (readonly [string, number])[]]));
  const valueOf = (id: string) => cells.get(id)?.value ?? 0;
  const least = (id: string) => {
    const cell = cells.get(id);
    return cell && cell.figure.unit !== 'minutes' && cell.value >= 1 ? 1 : 0;
  };
  const state = (terms: readonly (readonly [string, number])[], constrain: (known: number) => Constraint) => {
    if (!terms.some(([id]) => hidden.has(id))) return;
    const name = `c${constraints.length}`;
    let known = 0;
    for (const [id, factor] of terms) {
      known += factor * (hidden.has(id) ? least(id) : valueOf(id));
      if (hidden.has(id)) coefficients.get(id)?.push([name, factor]);
    }
    constraints.push([name, constrain(known)]);
  };
  for (const sum of sums) state(excess(sum), (known) => equalTo(-known));
  for (const cover of covers) state(excess(cover), (known) => greaterEq(-known));
  for (const one of within) state(excess(one), (known) => lessEq(-known));
  return { constraints, coefficients, least };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < ROUNDING;
}

/**
 * Whole numbers for the hidden cells that fit all that is published, the furthest in one direction. Most are found
 * whole at once; the slow search for those that are not is only made where there is `time` for it.
 */
function solveFor(
  { constraints, coefficients, least }: Problem,
  weights: Weights,
  direction: OptimizationDirection,
  time: 'long' | 'short',
): ReadonlyMap<string, number> | 'unbounded' | null {
  const variables = [...coefficients].map(
    ([id, of]) => [id, [...of, ['weight', weights.get(id) ?? 0] as const]] as const,
  );
  const model = { direction, objective: 'weight', constraints, variables };
  const options = { includeZeroVariables: true, maxIterations: 200 };
  const first = solve(model, options);
  if (first.status === 'unbounded') return 'unbounded';
  const areWhole = first.variables.every(([, value]) => isWhole(value));
  const solution = areWhole || time === 'short' ? first : solve({ ...model, integers: true }, options);
  if (solution.status !== 'optimal' || !solution.variables.every(([, value]) => isWhole(value))) return null;
  return new Map(solution.variables.map(([id, value]) => [id, value + least(id)]));
}

/** Directions in which all cells are moved at once; fixed, so that a report is always published alike. */
function* directions(ids: readonly string[]): Generator<Weights> {
  for (let round = 0; round < ROUNDS; round += 1) {
    yield new Map(ids.map((id, at) => [id, ((at * (2 * round + 3) + round) % 7) - 3 || 1]));
  }
  for (const id of ids) yield new Map([[id, 1]]);
}

/** The hidden numbers that are the only one hidden in a sum: one subtraction tells them. */
function findAlone({ hidden, sums }: Publication): ReadonlySet<string> {
  const alone = sums.flatMap(({ total, parts }) => {
    const unknown = [total, ...parts].filter((id) => hidden.has(id));
    return unknown.length === 1 ? unknown : [];
  });
  return new Set(alone);
}

/** Hidden numbers in groups that have nothing to do with each other. */
function groupsOf({ hidden, ...relations }: Publication): readonly ReadonlySet<string>[] {
  const groupOf = new Map([...hidden].map((id) => [id, new Set([id])]));
  for (const members of boundTogether(relations)) {
    const [first, ...others] = members.flatMap((id) => groupOf.get(id) ?? []);
    for (const other of others) {
      if (first === undefined || other === first) continue;
      for (const id of other) {
        first.add(id);
        groupOf.set(id, first);
      }
    }
  }
  return [...new Set(groupOf.values())];
}

/** Those of one group that can be no other number. */
function solveGroup(publication: Publication): ReadonlySet<string> {
  const { cells, hidden } = publication;
  const exposed = new Set([...hidden].filter((id) => cells.get(id)?.unpublished === false));
  if (exposed.size === 0) return exposed;
  const problem = stateProblem(publication);
  const ids = [...exposed];
  for (const weights of directions(ids)) {
    if (![...weights.keys()].some((id) => exposed.has(id))) continue;
    for (const direction of ['maximize', 'minimize'] as const) {
      const found = solveFor(problem, weights, direction, weights.size === 1 ? 'long' : 'short');
      if (found === 'unbounded' && weights.size === 1) weights.forEach((_, id) => exposed.delete(id));
      if (found === null || found === 'unbounded') continue;
      for (const [id, value] of found) {
        if (Math.abs(value - (cells.get(id)?.value ?? 0)) > ROUNDING) exposed.delete(id);
      }
    }
  }
  return exposed;
}

/**
 * The hidden numbers that a reader could still compute from what is published, by adding, subtracting and comparing:
 * first those that one subtraction tells, and where there are none, any other. A number is safe when another one fits
 * all that is published just as well.
 */
export function findExposed(publication: Publication): ReadonlySet<string> {
  const { cells } = publication;
  const alone = [...findAlone(publication)].filter((id) => cells.get(id)?.unpublished === false);
  if (alone.length > 0) return new Set(alone);
  return new Set(groupsOf(publication).flatMap((hidden) => [...solveGroup({ ...publication, hidden })]));
}
