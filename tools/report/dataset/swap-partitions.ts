import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where partitions are prepared: no engine looks for them in a hidden folder. */
const WORKSHOP = '.writing';

/** Where a partition is to be prepared, before `putIn`. */
export function preparedIn(out: string, partition: string): string {
  return join(out, WORKSHOP, 'next', partition);
}

function partitionsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((organisation) =>
    readdirSync(join(folder, organisation)).map((quarter) => join(organisation, quarter)),
  );
}

/** Every partition of a dataset, in the order of their names. */
export function listPartitions(out: string): readonly string[] {
  return readdirSync(out)
    .filter((name) => name.startsWith('organisation='))
    .flatMap((organisation) =>
      readdirSync(join(out, organisation))
        .filter((name) => name.startsWith('quarter='))
        .map((quarter) => `${organisation}/${quarter}`),
    )
    .toSorted();
}

/** Clears away what an earlier run left that was cut off, and puts a partition back that it had just taken out. */
export function clearWorkshop(out: string): void {
  const before = join(out, WORKSHOP, 'before');
  for (const partition of partitionsIn(before)) {
    if (!existsSync(join(out, partition))) renameSync(join(before, partition), join(out, partition));
  }
  rmSync(join(out, WORKSHOP), { recursive: true, force: true });
}

/** Puts prepared partitions in the place of those that are there. Whoever reads finds one or the other, never half. */
export function putIn(out: string, partitions: readonly string[]): void {
  for (const partition of partitions) {
    const [place, before] = [join(out, partition), join(out, WORKSHOP, 'before', partition)];
    mkdirSync(dirname(place), { recursive: true });
    mkdirSync(dirname(before), { recursive: true });
    if (existsSync(place)) renameSync(place, before);
    renameSync(preparedIn(out, partition), place);
  }
  clearWorkshop(out);
}
