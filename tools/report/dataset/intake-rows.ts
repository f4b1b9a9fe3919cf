import { filesFor } from '../../../lib/report/scope/files-for';
import type { Scope } from '../../../lib/report/scope/scope';
import { countSetAside } from '../../../lib/report/store/set-aside';
import type { FILES, INTAKE } from './intake-tables';
import type { RowOf } from './table-shape';

/** One person writes `Robin` and another `robin `: the report takes them to be one. */
function keyOf(pseudonym: string | null): string {
  return pseudonym?.trim().toLowerCase() ?? '';
}

/** The files about the organisation and quarter, in the order of their bytes' SHA-256, names as numbers in that order. */
export function fileRows(scope: Scope): readonly RowOf<typeof FILES>[] {
  const inOrder = filesFor(scope).toSorted((a, b) => (a.facts.sha256 < b.facts.sha256 ? -1 : 1));
  const keys = [...new Set(inOrder.map(({ facts }) => keyOf(facts.author.pseudonym)))];
  return inOrder.map(({ facts }) => ({
    file: facts.sha256,
    contributor: keys.indexOf(keyOf(facts.author.pseudonym)) + 1,
    covers_from: facts.period?.from ?? null,
    covers_to: facts.period?.to ?? null,
  }));
}

/** What became of everything that was read. */
export function intakeRow({ store, leftOut }: Scope): RowOf<typeof INTAKE> {
  const { toldAgain, deleted, conflicts } = countSetAside(store);
  const sum = (of: (file: (typeof store.files)[number]) => number) =>
    store.files.reduce((total, file) => total + of(file), 0);
  return {
    entries_read: sum(({ entries }) => entries),
    other_period: leftOut.otherPeriod,
    other_organisation: leftOut.otherOrganisation,
    no_organisation: leftOut.noOrganisation,
    set_aside: toldAgain + conflicts,
    deleted,
    conflicts,
    refused: sum(({ facts }) => facts.counts.refused),
  };
}
