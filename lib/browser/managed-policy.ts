import { browser } from './api';

/** What the organisation's IT has set for this extension, in whatever form; nothing where it has set nothing. */
export async function readManagedPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox answers so where there is no policy for this extension at all.
    return {};
  }
}

/**
 * Hears when it changes. Register it in the worker's first tick. At the first start Chromium has nothing for some
 * seconds, and then says so by this; Firefox reads policies at its start only.
 */
export function hearManagedPolicy(onChange: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
}
