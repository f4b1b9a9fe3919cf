import type { Kind } from '../../lib/log/entry';
import type { Control } from './controls';
import { click, fill, hasControl, readText, waitForControl, waitForText } from './controls';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import type { Surface } from './surface';
import { waitFor } from './wait';

/** The side panel as people use it: by the words on it. Every act waits until it can be done. */
export interface PanelPage {
  readonly surface: Surface;
  readonly text: () => Promise<string>;
  readonly waitForText: (text: string) => Promise<void>;
  /** The name of the forum, or what else stands at the top. */
  readonly title: () => Promise<string>;
  /** What stands under a heading, itself included. */
  readonly section: (heading: string) => Promise<string>;
  readonly asksWho: () => Promise<boolean>;
  readonly waitForQuestion: () => Promise<void>;
  /** Answers the first question; the organisation by its whole name. */
  readonly sayWho: (organisation: string, role: string) => Promise<void>;
  readonly skipWho: () => Promise<void>;
  /** Opens one of the lines that open, by its words. */
  readonly open: (summary: string) => Promise<void>;
  readonly openDoAndAvoid: () => Promise<void>;
  /** The line that says who one is. */
  readonly disclosure: () => Promise<string>;
  readonly copyDisclosure: () => Promise<void>;
  readonly follow: () => Promise<void>;
  /** Asks once more after a refusal. */
  readonly followAgain: () => Promise<void>;
  readonly startEntry: (kind: Kind) => Promise<void>;
  /** Starts an entry of a kind that is not in sight, by the button that shows all kinds. */
  readonly startOther: (kind: Kind) => Promise<void>;
  /** Types into a field of the form, by its label without "(optional)". */
  readonly write: (label: string, text: string) => Promise<void>;
  /** What a field of the form holds. */
  readonly read: (label: string) => Promise<string>;
  readonly saveEntry: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly openLog: () => Promise<void>;
}

/** The names of the keys under `words.log`, one a kind. */
const LOG_KEYS: Readonly<Record<Kind, string>> = {
  answer: 'answer',
  correction: 'correction',
  signpost: 'signpost',
  clinic: 'clinic',
  referral: 'referral',
  consultation: 'consultation',
  'operator-contact': 'operatorContact',
  listening: 'listening',
  barrier: 'barrier',
};

export function panelPage(surface: Surface): PanelPage {
  const say = sayFrom(readTexts());
  const press = (key: string): Promise<void> => click(surface, { role: 'button', name: say(key) });
  const fieldOf = async (name: string): Promise<Control> => {
    const optional = { role: 'textbox', name: `${name} ${say('kit.optional')}` } as const;
    return (await hasControl(surface, optional)) ? optional : { role: 'textbox', name };
  };
  const firstQuestion = { role: 'heading', name: say('panel.first.title') } as const;
  return {
    surface,
    text: () => readText(surface),
    waitForText: (text) => waitForText(surface, text),
    title: () => surface.evaluate(() => document.querySelector('h1')?.innerText ?? ''),
    section: (heading) => surface.evaluate(readSection, heading),
    asksWho: () => hasControl(surface, firstQuestion),
    waitForQuestion: async () => void (await waitForControl(surface, firstQuestion)),
    async sayWho(organisation, role) {
      await fill(surface, { role: 'combobox', name: say('panel.first.organisation') }, organisation);
      await click(surface, { role: 'option', name: organisation });
      await fill(surface, { role: 'textbox', name: say('panel.first.role') }, role);
      await press('panel.first.save');
      await waitFor('the first question to be gone', async () => !(await hasControl(surface, firstQuestion)));
    },
    skipWho: () => press('panel.first.skip'),
    open: (summary) => click(surface, { role: 'button', name: summary }),
    openDoAndAvoid: () => press('panel.plan.doAndAvoid'),
    disclosure: async () => (await surface.evaluate(readDisclosure, say('panel.who.title'))) ?? '',
    async copyDisclosure() {
      await click(surface, { role: 'button', name: `${say('kit.copy')}: ${say('panel.who.line')}` });
      await waitForText(surface, say('kit.copied'));
    },
    follow: () => press('panel.follow.act'),
    followAgain: () => press('panel.follow.again'),
    startEntry: (kind) => press(`words.log.${LOG_KEYS[kind]}`),
    async startOther(kind) {
      await press('panel.log.more');
      const name = `${say(`words.log.${LOG_KEYS[kind]}`)} ${say(`words.meaning.${LOG_KEYS[kind]}`)}`;
      await click(surface, { role: 'button', name });
    },
    write: async (label, text) => fill(surface, await fieldOf(label), text),
    read: async (label) => (await waitForControl(surface, await fieldOf(label))).value,
    async saveEntry() {
      await press('kit.form.save');
      await waitForText(surface, say('panel.log.saved'));
    },
    async undo() {
      await press('panel.log.undo');
      await waitFor(
        'what was done to be undone',
        async () => !(await readText(surface)).includes(say('panel.log.saved')),
      );
    },
    async openLog() {
      await waitForControl(surface, { role: 'button', name: say('panel.foot.log') });
      await press('panel.foot.log');
    },
  };
}

/** Runs in the document: all that stands in the section that a heading names. */
function readSection(heading: string): string {
  const found = [...document.querySelectorAll<HTMLElement>('h1, h2, h3')].find(
    (one) => one.innerText.trim() === heading,
  );
  return found?.closest<HTMLElement>('section')?.innerText ?? '';
}

/** Runs in the document: the first paragraph after the section's heading. */
function readDisclosure(heading: string): string | null {
  const found = [...document.querySelectorAll<HTMLElement>('h2')].find(
    (one) => one.innerText.trim() === heading,
  );
  return found?.parentElement?.querySelector<HTMLElement>('h2 + p')?.innerText ?? null;
}
