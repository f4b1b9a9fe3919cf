import { type AddressCondition, declarativeConditions } from './address-conditions';
import { matchPatterns } from './address-patterns';
import type { Forum } from './forum';

/** The pages on which the toolbar button is lit, in the two ways that browsers ask for them. */
export interface ListedPages {
  /** Match patterns. They have no exceptions, so they let through a little too much. */
  readonly patterns: readonly string[];
  /** Together they hold on exactly the listed pages. */
  readonly conditions: readonly AddressCondition[];
}

/** The pages of these forums. */
export function listedPages(forums: readonly Forum[]): ListedPages {
  return { patterns: matchPatterns(forums), conditions: declarativeConditions(forums) };
}
