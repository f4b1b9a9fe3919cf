import { browser } from './api';

const NAME = 'answers-due';
const PERMISSION = { permissions: ['notifications'] } as const;

/** Whether the person has let Take Part show reminders on the desktop. */
export function mayRemind(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...PERMISSION.permissions] });
}

/** Asks the browser. Call it straight from the click: browsers want the gesture. False when the answer is no. */
export async function askToRemind(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: [...PERMISSION.permissions] });
  } catch {
    // A policy that blocks the permission makes Chromium reject the request instead of answering it.
    return false;
  }
}

/** Gives the permission back. */
export function remindNoMore(): Promise<boolean> {
  return browser.permissions.remove({ permissions: [...PERMISSION.permissions] });
}

/** Shows a reminder on the desktop; the next one takes its place. */
export async function remindOnDesktop(title: string, message: string): Promise<void> {
  await browser.notifications.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/lit-128.png'),
    title,
    message,
  });
}

/**
 * Hears when a reminder was pressed. Register it in the worker's first tick. Where the permission was not given there is
 * nothing to hear: it is registered at the worker's next start, before a reminder is shown.
 */
export function hearReminderPressed(open: () => void): void {
  // The types do not know that an optional permission's interface is absent until it is given.
  const { notifications } = browser as Partial<typeof browser>;
  notifications?.onClicked.addListener((id) => {
    if (id === NAME) open();
  });
}
