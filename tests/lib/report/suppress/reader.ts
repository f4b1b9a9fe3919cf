import { figuresOf, type Report } from '../../../../lib/report/report';

/** What a reader can say of one hidden count: numbers that fit all that is published, two of them where there are two. */
export interface Guess {
  readonly id: string;
  readonly fits: readonly number[];
}

type Range = readonly [least: number, most: number];
type Ranges = ReadonlyMap<string, Range>;

/** Narrows what each count can be by what the others of its sum can be; null where nothing fits. */
function narrow(from: Ranges, { sums }: Pick<Report, 'sums'>): Ranges | null {
  const ranges = new Map(from);
  const at = (id: string): Range => ranges.get(id) ?? [0, 0];
  for (let changed = true; changed;) {
    changed = false;
    for (const { total, parts } of sums) {
      const [least, most] = [0, 1].map((end) => parts.reduce((sum, part) => sum + (at(part)[end] ?? 0), 0));
      const [wholeLeast, wholeMost] = at(total);
      const narrowed: (readonly [string, number, number])[] = [[total, least ?? 0, most ?? 0]];
      for (const part of parts) {
        const [partLeast, partMost] = at(part);
        narrowed.push([part, wholeLeast - (most ?? 0) + partMost, wholeMost - (least ?? 0) + partLeast]);
      }
      for (const [id, low, high] of narrowed) {
        const [before, after] = at(id);
        const next: Range = [Math.max(before, low), Math.min(after, high)];
        if (next[0] > next[1]) return null;
        if (next[0] !== before || next[1] !== after) {
          ranges.set(id, next);
          changed = true;
        }
      }
    }
  }
  return ranges;
}

function canBe(from: Ranges, report: Pick<Report, 'sums'>): boolean {
  const ranges = narrow(from, report);
  if (ranges === null) return false;
  const open = [...ranges].filter(([, [least, most]]) => least < most);
  const [next] = open.toSorted(([, a], [, b]) => a[1] - a[0] - b[1] + b[0]);
  if (!next) return true;
  const [id, [least, most]] = next;
  return Array.from({ length: most - least + 1 }, (_, more) => least + more).some((value) =>
    canBe(new Map([...ranges, [id, [value, value]]]), report),
  );
}

/**
 * Tries whole numbers for the hidden counts until they fit the published ones, knowing that `[c]` is never zero. It
 * only tries and adds, and shares nothing with the solver that it checks. `most` is a number that no count exceeds.
 */
export function guess(report: Report, most: number): readonly Guess[] {
  const ranges = new Map<string, Range>();
  const hidden: string[] = [];
  for (const { id, value } of figuresOf(report)) {
    if (value.is === 'value') ranges.set(id, [value.value, value.value]);
    if (value.is === 'suppressed') {
      hidden.push(id);
      ranges.set(id, [1, most]);
    }
  }
  return hidden.map((id) => {
    const fits: number[] = [];
    for (let value = 1; value <= most && fits.length < 2; value += 1) {
      if (canBe(new Map([...ranges, [id, [value, value]]]), report)) fits.push(value);
    }
    return { id, fits };
  });
}
