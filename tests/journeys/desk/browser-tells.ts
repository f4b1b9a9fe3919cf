import type { Surface } from '../../../tools/browsers/surface';

/** What the browser tells the extension of the tab in front; null for what it keeps to itself. */
export interface ToldTab {
  readonly url: string | null;
  readonly title: string | null;
}

/** What the browser has granted. */
export interface Granted {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}

interface ExtensionInterface {
  readonly tabs: { query(filter: object): Promise<readonly { url?: string; title?: string }[]> };
  readonly permissions: { getAll(): Promise<{ permissions?: string[]; origins?: string[] }> };
}

/** Asks the browser itself in one of the extension's documents, past all of our own code. */
export function toldTab(surface: Surface): Promise<ToldTab> {
  return surface.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return { url: tab?.url ?? null, title: tab?.title ?? null };
  });
}

/** All that is granted now, sorted. */
export function readGranted(surface: Surface): Promise<Granted> {
  return surface.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome;
    const all = await permissions.getAll();
    return {
      permissions: (all.permissions ?? []).toSorted(),
      origins: (all.origins ?? []).toSorted(),
    };
  });
}
