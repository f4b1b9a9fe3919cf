/**
 * Orders two versions by their numbers, as a comparator does: below 0 when `a` is older. A missing number is 0.
 *
 * | a       | b        |       |
 * | ------- | -------- | ----- |
 * | `0.2.0` | `0.10.0` | older |
 * | `1.2`   | `1.2.0`  | equal |
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let n = 0; n < Math.max(left?.length ?? 0, right?.length ?? 0); n += 1) {
    const difference = (left?.[n] ?? 0) - (right?.[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
