/** Why nothing usable arrived, though nothing needs to be wrong with the list itself. It may work next time. */
export type Unreachable =
  /** No connection: the computer is offline, the name is unknown, the certificate is wrong, or it is not allowed. */
  | { readonly why: 'no-answer'; readonly file: string }
  /** The answer ended before its end. */
  | { readonly why: 'cut-off'; readonly file: string }
  | { readonly why: 'too-slow'; readonly file: string }
  /** Anything but 200, 304 where it was asked for, or 404. */
  | { readonly why: 'status'; readonly file: string; readonly status: number };

/** Why an answer was not even read to its end. */
export type AnswerRefusal =
  /** It sends us elsewhere. We go nowhere but to the address that was given. */
  | { readonly why: 'redirected'; readonly file: string }
  | { readonly why: 'too-large'; readonly file: string; readonly limit: number };

/** Why a file could not be fetched. */
export type FetchTrouble = Unreachable | AnswerRefusal;

/** Tells what may work next time from what was refused. */
export function isUnreachable(trouble: { readonly why: string }): trouble is Unreachable {
  return ['no-answer', 'cut-off', 'too-slow', 'status'].includes(trouble.why);
}
