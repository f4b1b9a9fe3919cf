import type { HeldKey, NamedKey, Point } from '../surface';
import type { EventUtils, FirefoxWindow, PrivilegedWindow } from './privileged-window';

/** Firefox's names for keys that are not a character. */
const KEYS: Readonly<Record<NamedKey, string>> = {
  Tab: 'KEY_Tab',
  Enter: 'KEY_Enter',
  Escape: 'KEY_Escape',
  Space: ' ',
  Backspace: 'KEY_Backspace',
  ArrowUp: 'KEY_ArrowUp',
  ArrowDown: 'KEY_ArrowDown',
  ArrowLeft: 'KEY_ArrowLeft',
  ArrowRight: 'KEY_ArrowRight',
  F6: 'KEY_F6',
  Home: 'KEY_Home',
  End: 'KEY_End',
};

/** Makes the pointer and the keyboard of Firefox's own tests ready. */
export async function prepareInput(window: PrivilegedWindow): Promise<void> {
  await window.run((firefox) => {
    const events = { window: firefox, parent: firefox, _EU_Ci: firefox.Ci, _EU_Cc: firefox.Cc };
    firefox.Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', events);
    firefox.takePart = { ...firefox.takePart, events: events as unknown as EventUtils };
  });
}

/** Moves the pointer to a point of the window and presses the main button. */
export async function clickInWindow(window: PrivilegedWindow, point: Point): Promise<void> {
  await window.run(
    async (firefox: FirefoxWindow, x: number, y: number) => {
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        await new Promise<void>((resolve) => {
          const event = { type, button: 0, clickCount: 1, asyncEnabled: true };
          firefox.takePart?.events?.synthesizeMouseAtPoint(x, y, event, firefox, resolve);
        });
      }
    },
    Math.round(point.x),
    Math.round(point.y),
  );
}

export async function pressInWindow(window: PrivilegedWindow, key: NamedKey, held?: HeldKey): Promise<void> {
  await window.run(pressKeys, [KEYS[key]], held ?? null);
}

export async function typeInWindow(window: PrivilegedWindow, text: string): Promise<void> {
  await window.run(pressKeys, [...text], null);
}

async function pressKeys(
  firefox: FirefoxWindow,
  keys: readonly string[],
  held: HeldKey | null,
): Promise<void> {
  const modifiers = { shiftKey: held === 'Shift', ctrlKey: held === 'Control' };
  for (const key of keys) firefox.takePart?.events?.synthesizeKey(key, modifiers, firefox);
  // The document is in another process; the next look at it is not to be quicker than the key.
  await new Promise((resolve) => setTimeout(resolve, 30));
}
