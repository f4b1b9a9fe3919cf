import type { RetiredKey } from '../key';
import type { Trust } from '../trust';

/**
 * Whom to believe when a person or an administrator gives keys for a list that was followed before. Keys that are all
 * known already change nothing, so that giving an old file again brings no retired key back. New keys begin anew, but
 * what was retired stays so.
 */
export function giveTrust(kept: Trust | null, given: Trust): Trust {
  if (kept === null) return given;
  const fresh = given.keys.filter(({ publicKey }) => !isIn(kept.retired, publicKey.x));
  if (fresh.every(({ publicKey }) => isIn(kept.keys, publicKey.x))) return kept;
  const retired = [
    ...kept.retired,
    ...given.retired.filter(({ publicKey }) => !isIn(kept.retired, publicKey.x)),
  ];
  return { keys: fresh, retired, statements: given.statements };
}

function isIn(keys: readonly Pick<RetiredKey, 'publicKey'>[], x: string): boolean {
  return keys.some((key) => key.publicKey.x === x);
}
