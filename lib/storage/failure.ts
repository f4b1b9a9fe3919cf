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

// By name, so that telling a failure does not load the database library. Dexie names its errors without "Error"
// in `errnames` but with it on the error; the browser's own keep theirs.
const NO_STORAGE = new Set(['MissingAPIError', 'InvalidStateError', 'OpenFailedError', 'SecurityError']);
const NEWER_VERSION = new Set(['VersionError', 'VersionChangeError']);

/**
 * Why the database could not be opened; null where it is open or was closed on purpose, as it is for an upgrade. Dexie
 * calls both closed, and tells them apart only by what is inside the error.
 */
export function whyNotOpened(error: unknown): Error | null {
  if (!(error instanceof Error) || error.name !== 'DatabaseClosedError') return null;
  const why = 'inner' in error ? error.inner : undefined;
  return why instanceof Error && why.name !== 'DatabaseClosedError' ? why : null;
}

function reasonOf(told: unknown): StorageFailure {
  const error = whyNotOpened(told) ?? told;
  for (
    let cause: unknown = error;
    cause instanceof Error;
    cause = 'inner' in cause ? cause.inner : undefined
  ) {
    if (cause.name === 'QuotaExceededError') return 'disk-full';
    if (NEWER_VERSION.has(cause.name)) return 'newer-version';
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
