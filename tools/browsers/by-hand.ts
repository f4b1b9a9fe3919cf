import { click, fill } from './controls';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import type { Surface } from './surface';

/** The part of the side panel in which people say where they are, as they use it. */
export interface ByHand {
  /** Types into the search of the list. */
  readonly search: (words: string) => Promise<void>;
  /** Chooses a forum that was found, by its name and the words below it. */
  readonly choose: (name: string, audience: string) => Promise<void>;
  /** Puts an address into its field and presses Go. */
  readonly goTo: (address: string) => Promise<void>;
  /** Goes back to the page in front. */
  readonly leave: () => Promise<void>;
}

export function byHand(surface: Surface): ByHand {
  const say = sayFrom(readTexts());
  return {
    search: (words) => fill(surface, { role: 'textbox', name: say('panel.byHand.search') }, words),
    choose: (name, audience) => click(surface, { role: 'button', name: `${name} ${audience}` }),
    async goTo(address) {
      await fill(surface, { role: 'textbox', name: say('panel.byHand.address') }, address);
      await click(surface, { role: 'button', name: say('panel.byHand.go') });
    },
    leave: () => click(surface, { role: 'button', name: say('panel.where.leaveByHand') }),
  };
}
