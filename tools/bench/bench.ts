import type { Row } from './row';

/** How much measuring is wanted. */
export interface Effort {
  /** How often each contestant runs; the figures told are the medians. */
  readonly rounds: number;
  /** True where only the smaller sizes are wanted, to see that a bench works at all. */
  readonly quick: boolean;
  /** True where sizes are wanted that take a quarter of an hour, such as a million entries. */
  readonly large: boolean;
  /** One line to standard error: what is being measured now, or what could not be. */
  readonly say: (line: string) => void;
}

/** A comparison that `npm run bench -- NAME` makes. */
export interface Bench {
  readonly name: string;
  /** One line for the list of benches. */
  readonly summary: string;
  /** Measures, and gives each row as soon as it is known. Throws a plain sentence where it cannot be measured here. */
  rows(effort: Effort): AsyncIterable<Row>;
}
