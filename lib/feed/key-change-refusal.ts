import type { StatementUnread } from './key-statement';
import type { SignatureRefusal } from './signature-refusal';

/** Why a key statement does not follow the last one that was taken. */
export type StatementOrderRefusal =
  | { readonly why: 'statement-of-another-feed'; readonly followed: string; readonly offered: string }
  | { readonly why: 'statement-older'; readonly kept: number; readonly offered: number }
  | { readonly why: 'statement-number-taken'; readonly sequence: number }
  /** One or more before it have not been taken yet. */
  | { readonly why: 'statement-missing'; readonly expected: number; readonly offered: number };

/** Why a change of keys is not made, though it is signed. */
export type ChangeRefusal =
  | { readonly why: 'nothing-changes' }
  | { readonly why: 'adds-known-key'; readonly key: string }
  | { readonly why: 'adds-retired-key'; readonly key: string }
  | { readonly why: 'adds-key-of-another-feed'; readonly key: string }
  | { readonly why: 'adds-key-under-wrong-id'; readonly key: string }
  /** A test key may only vouch for test keys, and a real key only for real ones. */
  | { readonly why: 'mixes-test-and-real-keys'; readonly key: string }
  | { readonly why: 'retires-unknown-key'; readonly key: string }
  /** Nobody could sign lists, or change keys, any more. */
  | { readonly why: 'no-key-left'; readonly about: 'lists' | 'keys' }
  /** The number may only go back when no key that signed lists before is left. */
  | { readonly why: 'reset-keeps-key'; readonly key: string };

/** Why a change of keys is refused. The trust stays as it was. */
export type KeyChangeRefusal = SignatureRefusal | StatementUnread | StatementOrderRefusal | ChangeRefusal;
