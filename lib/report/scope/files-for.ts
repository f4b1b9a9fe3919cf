import { TOMBSTONE } from '../store/codes';
import type { StoredFile } from '../store/log-store';
import type { Scope } from './scope';

function saysSo({ facts }: StoredFile, { request, identities }: Scope): boolean {
  const { author, period } = facts;
  return (
    author.organisation !== null &&
    period !== null &&
    request.organisations.includes(identities.today(author.organisation)) &&
    period.from <= request.period.to &&
    period.to >= request.period.from
  );
}

/**
 * The files of the set that are about the organisations and the period of a report: they say so, or hold an entry of
 * them, whether it stands or the same is told elsewhere. A file that says so and holds none says that there was
 * nothing to report.
 */
export function filesFor(scope: Scope): readonly StoredFile[] {
  const { store, identities, request, from, to } = scope;
  const { organisation, day, kind } = store.columns;
  const isOurs = Uint8Array.from({ length: store.organisations.size }, (_, code) =>
    code > 0 && request.organisations.includes(identities.today(store.organisations.text(code))) ? 1 : 0,
  );
  const holdsOne = ({ firstRow, entries, organisations }: StoredFile): boolean => {
    if (!organisations.some((code) => isOurs[code] === 1)) return false;
    for (let row = firstRow; row < firstRow + entries; row += 1) {
      const on = day[row] ?? 0;
      const counts = kind[row] !== TOMBSTONE && on >= from && on <= to;
      if (counts && isOurs[organisation[row] ?? 0] === 1) return true;
    }
    return false;
  };
  return store.files.filter((file) => saysSo(file, scope) || holdsOne(file));
}
