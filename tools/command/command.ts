/** What a command uses of the outside: where it writes and reads, and what time it is. */
export interface Surroundings {
  /** One line to standard output. */
  readonly print: (line: string) => void;
  /** One line to standard error. */
  readonly complain: (line: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  /** The day in London: `2026-11-21`. */
  readonly today: string;
  /** The instant, to the second: `2026-11-21T09:00:00Z`. */
  readonly now: string;
  /** Resolves when whoever started the command wants it to end. */
  readonly untilStopped: () => Promise<void>;
}

/** One thing that a tool of ours can do. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints after the first line. */
  readonly help: readonly string[];
  /** Does it; answers the exit code. Wrong arguments throw a `UsageError`. */
  readonly run: (args: readonly string[], around: Surroundings) => Promise<number>;
}

/** The command was called in a way it does not understand; the message says what to write. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
