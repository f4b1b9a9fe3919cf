/** A point in a document's viewport, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys that are not a character of their own. */
export type NamedKey =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'Backspace'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'F6'
  | 'Home'
  | 'End';

/** A key that is held while another is pressed. */
export type HeldKey = 'Shift' | 'Control';

/**
 * A document in a browser: a tab's, or the real side panel's. It is read by running functions in it and driven as a
 * person would, by real pointer and key events. Alike in both families, so that a page object is written once.
 */
export interface Surface {
  /** What it is, for messages: `the panel`. */
  readonly name: string;
  /** Runs a function in the document. It sees only its arguments and the document; both ways go through JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Moves the pointer there and presses the main button. */
  clickAt(point: Point): Promise<void>;
  press(key: NamedKey, held?: HeldKey): Promise<void>;
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>;
  /** A PNG of what is visible. */
  screenshot(): Promise<Buffer>;
}

/**
 * Writes a call of a function as source text that can be run in any document. `first` is source text too and comes
 * before the arguments. Compilers that keep function names call a helper that exists only here, so it comes along.
 */
export function writeCall(work: WorkThere, args: readonly unknown[], first?: string): string {
  const written = [
    ...(first === undefined ? [] : [first]),
    ...args.map((arg) => JSON.stringify(arg) ?? 'undefined'),
  ];
  return `(async () => { const __name = (f) => f; return (${work.toString()})(${written.join(', ')}); })()`;
}

/** Any function that is to run elsewhere. */
type WorkThere = (...args: never[]) => unknown;
