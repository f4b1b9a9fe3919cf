import type { HeldKey, NamedKey, Surface } from '../../../tools/browsers/surface';

/** A surface that counts what a person does on it. */
export interface CountedSurface extends Surface {
  /** How often the pointer's button was pressed. */
  readonly clicks: () => number;
  /** The keys that were pressed, in order; typed text is one item. */
  readonly keys: () => readonly string[];
}

/** Counts clicks and keys from now on. */
export function countActs(surface: Surface): CountedSurface {
  let clicks = 0;
  const keys: string[] = [];
  return {
    ...surface,
    clickAt(point) {
      clicks += 1;
      return surface.clickAt(point);
    },
    press(key: NamedKey, held?: HeldKey) {
      keys.push(held ? `${held}+${key}` : key);
      return surface.press(key, held);
    },
    type(text) {
      keys.push(text);
      return surface.type(text);
    },
    clicks: () => clicks,
    keys: () => keys,
  };
}
