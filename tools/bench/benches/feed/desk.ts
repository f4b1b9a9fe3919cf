import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { click, fill, hasControl } from '../../../browsers/controls';
import { launchBrowser } from '../../../browsers/launch';
import { type PanelPage, panelPage } from '../../../browsers/panel-page';
import type { Surface } from '../../../browsers/surface';
import { waitFor } from '../../../browsers/wait';
import { startPracticeWeb } from '../../../practice/practice-web';
import type { BrowserFamily } from '../../../setup/browser';
import { findInFamily } from '../../../setup/find-browser';
import { thisMachine } from '../../../setup/machine';
import { buildExtension } from '../../../start/build-extension';
import { readTexts } from '../../../texts/read-texts';
import { sayFrom } from '../../../texts/say-from';
import type { Publisher } from './publisher';

/** A thread of the forum “Parents’ Corner”, of which the plan of the Department for Education speaks. */
const THREAD = 'https://parents-corner.example/threads/funded-hours-code-says-it-has-expired.412/';

const PATIENCE_MS = 120_000;

/** A real browser with the real extension, with the panel of an official open beside a thread. */
export interface Desk {
  readonly panel: PanelPage;
  /** Opens the panel anew, as after a press of the button. */
  openPanel(): Promise<PanelPage>;
  /** Opens the settings in front of the thread; the page asks for news of the list when it is told to. */
  openSettings(): Promise<SettingsTab>;
  /** Lets the extension look for news by itself, as it does each day. */
  ringAlarm(): Promise<void>;
  close(): Promise<void>;
}

/** The page of the settings in its tab. */
export interface SettingsTab {
  readonly surface: Surface;
  follow(publisher: Publisher): Promise<void>;
  check(): Promise<void>;
  /** Waits until the page tells that a number was taken. */
  waitForNumber(sequence: number): Promise<void>;
  close(): Promise<void>;
}

/** Runs in a page: waits until a text is in it. False where it never is. */
function waitInPage(text: string, patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.body.textContent.includes(text)) end(true);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => end(false), patienceMs);
    const end = (found: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
  });
}

/** Starts a browser with a new profile; null where none of its family is there. */
export async function openDesk(family: BrowserFamily, say: (line: string) => void): Promise<Desk | null> {
  const found = findInFamily(family, thisMachine);
  if (!found.ok) return null;
  const built = await buildExtension(family, thisMachine, say);
  if (!built.ok) throw new Error(built.sentence);
  const words = sayFrom(readTexts());
  const profileFolder = mkdtempSync(join(tmpdir(), 'take-part-bench-profile-'));
  const practice = await startPracticeWeb(join('.cache', 'practice'), () => new Date());
  const browser = await launchBrowser({
    browser: found.browser,
    extensionFolder: built.folder,
    practice,
    headless: true,
    profileFolder,
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await practice.close();
    rmSync(profileFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const tab = await browser.firstPage();
    await browser.visit(tab, THREAD);
    let panel = panelPage(await browser.openPanel(tab));
    await panel.waitForQuestion();
    await panel.sayWho('Department for Education', 'a childcare adviser');
    return {
      get panel() {
        return panel;
      },
      async openPanel() {
        await browser.closePanel();
        panel = panelPage(await browser.openPanel(tab));
        return panel;
      },
      async openSettings() {
        const { page, surface } = await browser.openExtensionPage('settings.html');
        await browser.answerPermissionRequests('allow');
        return {
          surface,
          async follow({ address, keys }) {
            await fill(surface, { role: 'textbox', name: words('feedSettings.address') }, address);
            await fill(surface, { role: 'textbox', name: words('feedSettings.keys') }, keys);
            await click(surface, { role: 'button', name: words('feedSettings.follow') });
          },
          async check() {
            const button = { role: 'button', name: words('feedSettings.check') } as const;
            await waitFor('the end of the check before', () => hasControl(surface, button), PATIENCE_MS);
            await click(surface, button);
          },
          async waitForNumber(sequence) {
            // In the page: to ask it again and again would be work for it, and is measured with the rest.
            if (await surface.evaluate(waitInPage, `number ${sequence}`, PATIENCE_MS)) return;
            throw new Error(`The settings never told of number ${sequence}.`);
          },
          async close() {
            await page.close();
            await tab.bringToFront();
          },
        };
      },
      async ringAlarm() {
        await panel.surface.evaluate(() => chrome.alarms.create('check-the-list', { when: Date.now() }));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
