import { Dexie } from 'dexie';

/** Why something could not be kept or read. Each has one sentence for a person in `locales/`. */
export type StorageFailure =
  /** The disk or the quota is full: nothing was changed. */
  | 'disk-full'
  /** The browser gives no storage here, as some private windows do. */
  | 'no-storage'
  /** A newer Take Part has opened the database: this window must be closed or reloaded. */
  | 'newer-version'
  /** Another window changed the same thing first. */
  | 'changed-elsewhere'
  | 'not-found'
  | 'unknown';

/** An answer that may have failed in a way that was expected. */
export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: StorageFailure };

const NO_STORAGE = new Set([
  Dexie.errnames.MissingAPI,
  Dexie.errnames.InvalidState,
  Dexie.errnames.OpenFailed,
  'SecurityError',
]);

function reasonOf(error: unknown): StorageFailure {
  for (
    let cause: unknown = error;
    cause instanceof Error;
    cause = 'inner' in cause ? cause.inner : undefined
  ) {
    if (cause.name === Dexie.errnames.QuotaExceeded) return 'disk-full';
    if (cause.name === Dexie.errnames.Version || cause.name === Dexie.errnames.VersionChange)
      return 'newer-version';
  }
  return error instanceof Error && NO_STORAGE.has(error.name) ? 'no-storage' : 'unknown';
}

/** Runs one act on the database and turns what can go wrong there into a value. */
export async function attempt<T>(act: () => PromiseLike<T>): Promise<Kept<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
