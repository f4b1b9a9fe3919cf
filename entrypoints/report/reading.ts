/** Files being read: how many of how many, null while they are still looked for; and how to stop that. */
export interface Reading {
  readonly done: number;
  readonly all: number | null;
  readonly stop: AbortController;
}
