/** Whether this is software for trying things out, whose test keys count, or the real one, where they never do. */
export type Build = 'release' | 'practice';

/** Why a signature file cannot be read as one detached signature. */
export type SignatureTextRefusal =
  | { readonly why: 'signature-missing' }
  | { readonly why: 'signature-too-large'; readonly bytes: number; readonly limit: number }
  /** One signature, several times over. */
  | { readonly why: 'signature-duplicated' }
  | { readonly why: 'several-signatures' }
  /** It brings its own content, which is not what it is beside. */
  | { readonly why: 'signature-not-detached' }
  /** Not a signature at all, such as a web page, or one written in more than one way. */
  | { readonly why: 'signature-malformed' };

/** Why what a signature says of itself is refused, before anything is computed. */
export type SignatureHeaderRefusal =
  | { readonly why: 'signature-header-malformed' }
  | { readonly why: 'algorithm-none' }
  /** Any algorithm but EdDSA; null where none is named. */
  | { readonly why: 'algorithm-refused'; readonly algorithm: string | null }
  /** It demands something of its reader. We grant nothing. */
  | { readonly why: 'critical-header'; readonly names: readonly string[] }
  /** It says more of itself than is allowed, such as its own key. */
  | { readonly why: 'header-refused'; readonly names: readonly string[] }
  | { readonly why: 'key-not-named' }
  /** It was made for another kind of document. */
  | { readonly why: 'signed-as-something-else'; readonly type: string | null };

/** Why the key that a signature names is not believed. */
export type SignerRefusal =
  | { readonly why: 'key-not-known'; readonly key: string }
  | { readonly why: 'key-retired'; readonly key: string }
  | { readonly why: 'key-of-another-feed'; readonly key: string; readonly feed: string }
  | { readonly why: 'test-key'; readonly key: string }
  | { readonly why: 'key-may-not-sign-this'; readonly key: string }
  | { readonly why: 'key-not-yet-in-use'; readonly key: string; readonly from: string }
  | { readonly why: 'key-ran-out'; readonly key: string; readonly until: string };

/** Why a signed document is not believed. Nothing of it has been read when this is known. */
export type SignatureRefusal =
  | SignatureTextRefusal
  | SignatureHeaderRefusal
  | SignerRefusal
  /** The content or the signature was changed, or another key made it. */
  | { readonly why: 'signature-wrong'; readonly key: string }
  /** This browser cannot check Ed25519 signatures. */
  | { readonly why: 'cannot-check-signatures' };

/** A refusal as a value. */
export interface Refused<Reason> {
  readonly ok: false;
  readonly reason: Reason;
}
