/** What was just done about something owed. It can be undone. */
export type OwedDone =
  | { readonly what: 'answered' | 'captured' }
  | { readonly what: 'put-off'; readonly until: string };

/** What a person can do about something owed, by its entry's id. */
export interface OwedActs {
  /** The answer was given. */
  readonly answered: (id: string) => void;
  /** The record of private messages is in the official systems. */
  readonly captured: (id: string) => void;
  /** Reminds again on a later day; the promise stays. */
  readonly putOff: (id: string, until: string) => void;
  readonly undo: () => void;
}
