import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../../browsers/launch';
import type { PracticeWeb } from '../../practice/practice-web';
import type { FoundBrowser } from '../../setup/browser';
import { familyOf } from '../../setup/browser';
import { ensureScreen } from '../../setup/ensure-screen';
import type { Machine } from '../../setup/machine';
import { closeOnSignal } from '../close-on-signal';
import { withProfile } from '../temporary-profile';
import { takePictures } from './pictures';
import { readPublished } from './published';
import { openScreen } from './screen';
import type { Screen } from './screen';
import { walk } from './walk';

const FOLDER = 'demo';
const SIZE = { width: 1366, height: 900 };

/**
 * Walks the whole job in a real browser, leaves a picture of each step and the exported files in `demo/`, and says one
 * plain line a step. Null when each step really happened; otherwise the sentence that says which did not.
 */
export async function takeWalk(
  browser: FoundBrowser,
  extensionFolder: string,
  practice: PracticeWeb,
  machine: Machine,
  say: (line: string) => void,
): Promise<string | null> {
  await emptyFolder();
  // Firefox draws its whole window without a screen.
  const tools = familyOf(browser.name) === 'chromium' ? await ensureScreen(machine, say) : null;
  const screen: Screen | null = tools && (await openScreen(tools, SIZE, machine));
  let done = 0;
  const tell = (sentence: string): void => {
    done += 1;
    say(`${String(done).padStart(2)}. ${sentence}`);
  };
  try {
    await withProfile(async (profileFolder) => {
      const driven = await launchBrowser({
        browser,
        extensionFolder,
        practice,
        headless: screen === null,
        profileFolder,
        leavesSignals: true,
        downloadFolder: resolve(FOLDER),
        size: SIZE,
        ...(screen !== null && { display: screen.display }),
      });
      closeOnSignal(driven);
      try {
        const published = await readPublished(extensionFolder, 'parents-corner', 'department-for-education');
        const pictures = takePictures(FOLDER, driven, screen);
        await walk({ browser: driven, practice, published, pictures, folder: FOLDER, tell });
      } finally {
        await driven.close();
      }
    });
  } catch (error) {
    return `Step ${done + 1} did not happen: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    screen?.close();
  }
  say(`Done. Pictures of each step and the exported files are in ${FOLDER}/.`);
  return null;
}

/** Removes what an earlier walk left, and nothing else. */
async function emptyFolder(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const ours = (await readdir(FOLDER)).filter((name) => /^(\d\d-.*\.png|take-part-log.*)$/.test(name));
  await Promise.all(ours.map((name) => rm(join(FOLDER, name), { force: true })));
}
