import type { Surface } from '../../../tools/browsers/surface';

/** More would mean that the F6 key does not lead there. */
const MOST = 4;
const LOOKS = 10;
const PAUSE_MS = 50;

/**
 * Presses F6, as people do to get from part to part of the window, until the panel has the focus. No press where it has
 * it already: Chromium gives it to a panel that a keyboard command opens.
 */
export async function goIntoPanel(surface: Surface): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await getsFocus(surface)) return;
    await surface.press('F6');
  }
  if (!(await getsFocus(surface))) throw new Error('The F6 key does not lead into the panel.');
}

/** The focus comes a moment after the key. */
async function getsFocus(surface: Surface): Promise<boolean> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if (await surface.evaluate(isFocused)) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}

/** Runs in the document. Firefox without a screen may be slow to call its window focused, but not to focus a stop. */
function isFocused(): boolean {
  return document.hasFocus() || document.activeElement?.matches('a[href], button') === true;
}
