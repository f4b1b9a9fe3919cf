import { browser } from './api';

/** Which of the listed forums' origins (`https://www.netmums.com/*`) the browser has not granted yet. */
export async function readMissingOrigins(origins: readonly string[]): Promise<readonly string[]> {
  const { origins: all = [] } = await browser.permissions.getAll();
  const granted = new Set(all);
  const missing = origins.filter((origin) => !granted.has(origin));
  // A grant for more than one host, as a policy may give, covers origins that it does not name.
  if (missing.length === 0 || !all.some(isWide)) return missing;
  const covered = await Promise.all(
    missing.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return missing.filter((_, n) => !covered[n]);
}

function isWide(origin: string): boolean {
  return origin === '<all_urls>' || /^\*:|\/\/\*[./]/.test(origin);
}

/**
 * Asks the browser for exactly these origins. Call it straight from the click: browsers want the gesture.
 * False when the person or a policy says no.
 */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    // A policy that blocks a host makes Chromium reject the request instead of answering it.
    return false;
  }
}

/** Gives the granted origins back. */
export async function giveBackOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Tells when a grant was given or taken, here or in the browser's own settings. Answers how to stop. */
export function watchOrigins(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
