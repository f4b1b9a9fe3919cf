import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import { click, fill, listNames, readText, waitForText } from './controls';
import type { Surface } from './surface';

/** The page "Settings" as people use it. */
export interface SettingsPage {
  readonly surface: Surface;
  readonly text: () => Promise<string>;
  readonly waitForText: (text: string) => Promise<void>;
  /** The organisation and role that the form holds, by the words in it. */
  readonly person: () => Promise<{ readonly organisation: string; readonly role: string }>;
  readonly changeRole: (role: string) => Promise<void>;
  readonly follow: () => Promise<void>;
  readonly stopFollowing: () => Promise<void>;
  /** Whether there is something to follow, and something to stop following. */
  readonly offers: () => Promise<{ readonly follow: boolean; readonly stop: boolean }>;
}

export function settingsPage(surface: Surface): SettingsPage {
  const say = sayFrom(readTexts());
  const press = (key: string): Promise<void> => click(surface, { role: 'button', name: say(key) });
  return {
    surface,
    text: () => readText(surface),
    waitForText: (text) => waitForText(surface, text),
    person: () => surface.evaluate(readPerson),
    async changeRole(role) {
      const name = `${say('settings.who.role')} ${say('kit.optional')}`;
      await fill(surface, { role: 'textbox', name }, role);
      await press('settings.who.save');
      await waitForText(surface, say('settings.saved'));
    },
    follow: () => press('settings.following.follow'),
    stopFollowing: () => press('settings.following.stop'),
    async offers() {
      const names = await listNames(surface, 'button');
      return {
        follow: names.includes(say('settings.following.follow')),
        stop: names.includes(say('settings.following.stop')),
      };
    },
  };
}

/** Runs in the document. */
function readPerson(): { organisation: string; role: string } {
  const chosen = document.querySelector<HTMLSelectElement>('select')?.selectedOptions[0];
  const role = document.querySelector<HTMLInputElement>('input[type=text]');
  return { organisation: chosen?.text ?? '', role: role?.value ?? '' };
}
