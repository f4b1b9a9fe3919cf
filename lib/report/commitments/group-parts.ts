import type { Part } from './parts';

/** What the versions in force have of one commitment, as numbers of parts; never empty. */
export interface Group {
  readonly key: string;
  /** As the last version has it. */
  readonly last: Part;
  readonly indexes: readonly number[];
}

/**
 * Puts together what the versions of a plan have of each commitment. A version that measured something else made
 * another promise under the same name: the last one is told.
 */
export function groupParts(parts: readonly Part[]): readonly Group[] {
  return [...new Set(parts.map(({ key }) => key))].flatMap((key) => {
    const indexes = [...parts.keys()].filter((index) => parts[index]?.key === key);
    const last = parts[indexes.at(-1) ?? -1];
    if (!last) return [];
    const { measure } = last.commitment;
    return [{ key, last, indexes: indexes.filter((index) => parts[index]?.commitment.measure === measure) }];
  });
}
