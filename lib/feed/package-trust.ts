import type { RetiredKey } from './key';
import { lastStatement, type Trust } from './trust';

/** The path of whom a package believes, beside its list. */
export const TRUST_FILE = 'trust.json';

/**
 * Whom to believe of the list in a package: those whom the package names, but none that was retired since. A package is
 * as good as the code it came with, and old ones are installed again.
 */
export function trustPackage(kept: Trust | null, packaged: Trust): Trust {
  const learnt = kept?.retired ?? [];
  const retired = [...learnt, ...packaged.retired.filter((key) => !isIn(learnt, key))];
  return { ...packaged, keys: packaged.keys.filter((key) => !isIn(retired, key)), retired };
}

/**
 * Whom to believe of news of the same list from the network: what was learnt from it as long as the package knows of no
 * later change of keys, and from then on the package.
 */
export function trustAfterPackage(kept: Trust | null, packaged: Trust, feed: string): Trust {
  if (kept !== null && lastStatement(kept, feed) > lastStatement(packaged, feed)) return kept;
  return trustPackage(kept, packaged);
}

function isIn(retired: readonly RetiredKey[], { publicKey }: Pick<RetiredKey, 'publicKey'>): boolean {
  return retired.some((one) => one.publicKey.x === publicKey.x);
}
