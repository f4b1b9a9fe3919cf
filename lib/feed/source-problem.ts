/** Something wrong in a source, for the person who edits it: where, and what to do about it in plain words. */
export interface SourceProblem {
  /** Below the folder of the sources: `forums/netmums.json`. */
  readonly file: string;
  /** `stance.words`, or `the whole file`. */
  readonly field: string;
  readonly reason: string;
  /** True where nothing was written wrongly and only time has passed: a review is due. */
  readonly due?: boolean;
  /** True where only the layout of the file is not the one format; what it says is not concerned. */
  readonly untidy?: boolean;
}
