/**
 * Remembers outside the database that there was a log, so that its loss can be told: a browser that clears its storage
 * leaves an empty database, which looks like that of a new person.
 */
const NAME = 'entries-kept';

/** How many entries the log had when it was last seen; 0 where none or nothing is remembered. */
export function recallEntries(): number {
  try {
    return Number(localStorage.getItem(NAME)) || 0;
  } catch {
    // A forbidden storage remembers nothing.
    return 0;
  }
}

/** Remembers how many entries the log has. */
export function rememberEntries(count: number): void {
  try {
    localStorage.setItem(NAME, String(count));
  } catch {
    // Then a loss cannot be told, and nothing else is the worse for it.
  }
}
