import type { Surface } from '../../../tools/browsers/surface';

/**
 * Watches the bar that shows how far the page is, from inside the page, where no step of it is missed; presses the button
 * beside it as soon as it has moved, where `stops` says so.
 */
export async function watchProgress(surface: Surface, stops: boolean): Promise<void> {
  await surface.evaluate((isToStop) => {
    const seen: number[] = [];
    Object.assign(window, { seenProgress: seen });
    let isStopped = false;
    new MutationObserver(() => {
      const value = document.querySelector('progress')?.value;
      if (value === undefined || value === seen.at(-1)) return;
      seen.push(value);
      if (!isToStop || isStopped || value === 0) return;
      isStopped = true;
      document.querySelector<HTMLButtonElement>('.drop button')?.click();
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    return null;
  }, stops);
}

/** Where the bar stood, one place after the other, since it was last watched. */
export function readProgress(surface: Surface): Promise<readonly number[]> {
  return surface.evaluate(() => (window as unknown as { seenProgress: number[] }).seenProgress);
}
