import type { DeskFile } from '../../../lib/formats/receive/desk-calls';

/** What became of the entries of one file or of several. */
export interface FileSums {
  readonly fresh: number;
  readonly newer: number;
  /** There already, at this revision or a higher one. */
  readonly same: number;
  readonly conflicting: number;
  readonly refused: number;
}

const NOTHING: FileSums = { fresh: 0, newer: 0, same: 0, conflicting: 0, refused: 0 };

/** What adding this file did; nothing where it was refused, or there already. */
export function sumFile(file: DeskFile): FileSums {
  if (file.state === 'refused') return NOTHING;
  const refused = file.refused.length;
  if (!file.added.ok) return { ...NOTHING, same: file.facts.counts.entries, refused };
  const { fresh, newer, older, duplicate, conflicting } = file.added.entries;
  return { fresh, newer, same: older + duplicate, conflicting, refused };
}

/** What adding all these files did. */
export function sumFiles(files: readonly DeskFile[]): FileSums {
  return files.map(sumFile).reduce(
    (sum, one) => ({
      fresh: sum.fresh + one.fresh,
      newer: sum.newer + one.newer,
      same: sum.same + one.same,
      conflicting: sum.conflicting + one.conflicting,
      refused: sum.refused + one.refused,
    }),
    NOTHING,
  );
}
