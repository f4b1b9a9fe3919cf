/** Where the bytes of one file go, piece by piece. */
export interface ByteSink<Result> {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Once all bytes are written. */
  readonly finish: () => Promise<Result>;
  /** Instead of finishing: nothing is left behind. */
  readonly discard: () => Promise<void>;
}
