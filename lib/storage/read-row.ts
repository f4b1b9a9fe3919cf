import { Entry } from '../log/entry';
import { isPlainlyEntry } from '../log/quick-check/is-plainly-entry';
import type { EntryRow } from './entry-row';

/** The entry of a stored row; or the field that keeps it from being one, such as `act.kind`. */
export type ReadRow =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly field: string };

/** Reads a stored row and trusts no disk. The schema is asked only about what is not plainly an entry: ten times slower. */
export function readRow({ entry }: EntryRow): ReadRow {
  if (isPlainlyEntry(entry)) return { ok: true, entry };
  const parsed = Entry.safeParse(entry, { jitless: true });
  if (parsed.success) return { ok: true, entry: parsed.data };
  return { ok: false, field: parsed.error.issues[0]?.path.join('.') || 'entry' };
}
