/** How much a client takes and how long it waits, before it gives up and everything stays as it was. */
export interface Limits {
  /** The most bytes of `feed.json`. */
  readonly indexBytes: number;
  /** The most bytes of one part. */
  readonly partBytes: number;
  /** The most bytes of all parts together, as the signed index states them. */
  readonly totalBytes: number;
  /** The longest silence within an answer, or before it, in milliseconds. */
  readonly stallMs: number;
  /** The longest one request may take, in milliseconds. */
  readonly requestMs: number;
  /** The longest a whole check may take, in milliseconds. */
  readonly wholeMs: number;
}

/** Ample for 10,000 forums and 300 organisations over a slow line. */
export const LIMITS: Limits = {
  indexBytes: 1_000_000,
  partBytes: 40_000_000,
  totalBytes: 80_000_000,
  stallMs: 15_000,
  requestMs: 120_000,
  wholeMs: 300_000,
};
