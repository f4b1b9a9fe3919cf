import { launchBrowser } from '../browsers/launch';
import type { PracticeWeb } from '../practice/practice-web';
import { WELCOME_ADDRESS } from '../practice/practice-web';
import type { FoundBrowser } from '../setup/browser';
import { BROWSER_TITLES } from '../setup/browser';
import { closeOnSignal } from './close-on-signal';
import { withProfile } from './temporary-profile';

/** Opens the browser for a person at the welcome page and stays until they close it. */
export async function tryIt(
  browser: FoundBrowser,
  extensionFolder: string,
  practice: PracticeWeb,
  say: (line: string) => void,
): Promise<void> {
  await withProfile(async (profileFolder) => {
    const driven = await launchBrowser({
      browser,
      extensionFolder,
      practice,
      headless: false,
      profileFolder,
      leavesSignals: true,
    });
    closeOnSignal(driven);
    await driven.visit(await driven.firstPage(), WELCOME_ADDRESS);
    say(`${BROWSER_TITLES[browser.name]} is open at ${WELCOME_ADDRESS}, which says what to try.`);
    say('Close the browser to end; its profile and all you logged in it are then removed.');
    await driven.gone;
  });
}
