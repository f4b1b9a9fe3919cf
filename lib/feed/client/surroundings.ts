/** The browser's `fetch` or Node's. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** The time and its alarms, handed in. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something later; answers how to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}
