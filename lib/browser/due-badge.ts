import { browser } from './api';

/** White on this red has a contrast of 8.4 to 1; beside the badge the number is also in the button's words. */
const COLOUR = '#942514';

/** More would not fit on the badge. */
const MOST = 99;

/**
 * Shows a number on the toolbar button, in every window. Nothing is shown for 0. The browser forgets it when it is
 * closed.
 *
 * @param title what the button says to those who hover over it or hear it
 */
export async function showOnButton(count: number, title: string): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
