import type { KeyChangeRefusal } from '../../lib/feed/key-change-refusal';
import type { NumberRefusal } from '../../lib/feed/ratchet';
import type { Refusal } from '../../lib/feed/refusal';
import type { SignatureRefusal } from '../../lib/feed/signature-refusal';
import type { TrustUnread } from '../../lib/feed/trust';
import type { ReleaseProblem } from '../../lib/feed/trust-release';
import { tellRefusal } from './tell-refusal';

/** Every reason for which a signed list, a change of keys or a trust file is turned away. */
export type TrustRefusal = Refusal | TrustUnread | SignatureRefusal | KeyChangeRefusal | NumberRefusal;

type Own = Exclude<TrustRefusal, Refusal>;
type Words = { readonly [Why in Own['why']]: (refusal: Extract<Own, { readonly why: Why }>) => string };

const WORDS: Words = {
  'signature-missing': () => 'There is no signature beside it.',
  'signature-too-large': ({ bytes, limit }) =>
    `The signature file has ${bytes} bytes; at most ${limit} are read.`,
  'signature-duplicated': () => 'The same signature stands there more than once; there must be exactly one.',
  'several-signatures': () => 'There are several signatures; there must be exactly one.',
  'signature-not-detached': () => 'The signature brings its own content; it must sign the file beside it.',
  'signature-malformed': () => 'The signature file does not hold a signature as docs/feed.md describes it.',
  'signature-header-malformed': () =>
    'What the signature says of itself cannot be read, or can be read in two ways.',
  'algorithm-none': () => 'The signature says that it is none (alg “none”).',
  'algorithm-refused': ({ algorithm }) =>
    `The signature uses ${algorithm ?? 'no algorithm'}; only EdDSA is believed.`,
  'critical-header': ({ names }) =>
    `The signature demands something of its reader (crit ${names.join(', ')}).`,
  'header-refused': ({ names }) => `The signature says more of itself than is allowed: ${names.join(', ')}.`,
  'key-not-named': () => 'The signature does not name its key (kid).',
  'signed-as-something-else': ({ type }) =>
    `The signature was made for something else: ${type ?? 'it does not say what'}.`,
  'key-not-known': ({ key }) => `It was signed with ${key}, which is not among the trusted keys.`,
  'key-retired': ({ key }) => `It was signed with ${key}, which was retired.`,
  'key-of-another-feed': ({ key, feed }) => `It was signed with ${key}, which is for the list ${feed}.`,
  'test-key': ({ key }) => `${key} is a test key: it counts in practice builds only.`,
  'key-may-not-sign-this': ({ key }) => `${key} may not sign this kind of file.`,
  'key-not-yet-in-use': ({ key, from }) => `${key} is in use only from ${from}.`,
  'key-ran-out': ({ key, until }) => `${key} was in use only until ${until}.`,
  'signature-wrong': ({ key }) => `It was changed after ${key} signed it, or somebody else signed it.`,
  'cannot-check-signatures': () => 'Signatures cannot be checked here: Ed25519 is missing.',
  'other-feed': ({ followed, offered }) => `It is the list ${offered}, not ${followed}.`,
  older: ({ kept, offered }) => `It is number ${offered}, older than ${kept}.`,
  'same-number-other-content': ({ sequence }) => `Number ${sequence} was another list before.`,
  'key-under-wrong-id': ({ file, key }) => `${file}: the key ${key} goes by an id that is not its own.`,
  'statement-too-large': ({ bytes, limit }) =>
    `The key statement has ${bytes} bytes; at most ${limit} are read.`,
  'statement-too-new': ({ format }) =>
    `The key statement has format ${format}; this Take Part reads format 1.`,
  'statement-of-another-feed': ({ followed, offered }) =>
    `The key statement is for ${offered}, not for ${followed}.`,
  'statement-older': ({ kept, offered }) =>
    `Key statement ${offered} is older than ${kept}, which was taken already.`,
  'statement-number-taken': ({ sequence }) => `Another key statement ${sequence} was taken already.`,
  'statement-missing': ({ expected, offered }) => `Key statement ${expected} must come before ${offered}.`,
  'nothing-changes': () => 'The key statement adds no key and retires none.',
  'adds-known-key': ({ key }) => `${key} is trusted already.`,
  'adds-retired-key': ({ key }) => `${key} was retired, and a retired key never returns.`,
  'adds-key-of-another-feed': ({ key }) => `${key} is for another list.`,
  'adds-key-under-wrong-id': ({ key }) => `${key} is not the id of that key.`,
  'mixes-test-and-real-keys': ({ key }) =>
    `${key}: a test key vouches only for test keys, a real key only for real ones.`,
  'retires-unknown-key': ({ key }) => `${key} cannot be retired: it is not trusted.`,
  'no-key-left': ({ about }) => `No key would be left that may sign ${about}.`,
  'reset-keeps-key': ({ key }) =>
    `The number can only be set back when ${key} is retired too: it signed lists before.`,
};

/** Why something was turned away, as one sentence for whoever publishes. */
export function tellTrustRefusal(refusal: TrustRefusal): string {
  if (!isOwn(refusal)) return tellRefusal(refusal);
  const tell = WORDS[refusal.why] as (own: Own) => string;
  return tell(refusal);
}

function isOwn(refusal: TrustRefusal): refusal is Own {
  return refusal.why in WORDS;
}

/** What must be mended before a release, as one sentence. */
export function tellReleaseProblem(problem: ReleaseProblem): string {
  switch (problem.why) {
    case 'no-keys':
      return 'There are no keys at all: no list could be believed.';
    case 'test-key':
      return `${problem.key} is a test key, so everybody could sign a list with it.`;
    case 'key-ran-out':
      return `${problem.key} was in use only until ${problem.until}.`;
    case 'no-key-for':
      return problem.about === 'lists'
        ? `${problem.feed} has no key that may sign lists.`
        : `${problem.feed} has no key that may change keys: a stolen key could never be retired.`;
  }
}
