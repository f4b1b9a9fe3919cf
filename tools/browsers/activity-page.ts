import { click, fill, listNames, readText, waitForText } from './controls';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import type { Surface } from './surface';

/** A file as the preview shows it before it leaves. */
export interface PreviewedFile {
  readonly name: string;
  readonly content: string;
}

/** The page "Your log" as people use it. */
export interface ActivityPage {
  readonly surface: Surface;
  readonly text: () => Promise<string>;
  readonly waitForText: (text: string) => Promise<void>;
  /** What each entry says, in the order of the page. */
  readonly entries: () => Promise<readonly string[]>;
  readonly turnToLog: () => Promise<void>;
  readonly turnToExport: () => Promise<void>;
  /** Chooses one of the periods by its words, such as `The whole log`. */
  readonly choosePeriod: (period: string) => Promise<void>;
  /** Ticks or unticks what may leave, by its words, such as `Your own words`. */
  readonly tick: (words: string) => Promise<void>;
  /** Says from whom the file is, and asks to see what would leave. */
  readonly preview: (pseudonym?: string) => Promise<void>;
  /** All that would leave, file by file, as it is shown. */
  readonly previewedFiles: () => Promise<readonly PreviewedFile[]>;
  /** The table as it is shown, cell by cell, the names of its columns first. */
  readonly previewedTable: () => Promise<readonly (readonly string[])[]>;
  /** Goes back from the preview to the choices. */
  readonly changeChoices: () => Promise<void>;
  /** Downloads a format by the name on its button, `JSON` or `CSV`. */
  readonly download: (format: string) => Promise<void>;
}

export function activityPage(surface: Surface): ActivityPage {
  const say = sayFrom(readTexts());
  const press = (key: string): Promise<void> => click(surface, { role: 'button', name: say(key) });
  /** A choice with a hint below it is called by both together. */
  const clickByStart = async (role: 'radio' | 'checkbox', start: string): Promise<void> => {
    const name = (await listNames(surface, role)).find((one) => one.startsWith(start));
    await click(surface, { role, name: name ?? start });
  };
  return {
    surface,
    text: () => readText(surface),
    waitForText: (text) => waitForText(surface, text),
    entries: () =>
      surface.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main article')].map((entry) => entry.innerText),
      ),
    turnToLog: () => press('activity.log'),
    async turnToExport() {
      await press('activity.export');
      await waitForText(surface, say('export.title'));
    },
    choosePeriod: (period) => clickByStart('radio', period),
    tick: (words) => clickByStart('checkbox', words),
    async preview(pseudonym) {
      const field = `${say('export.pseudonym')} ${say('kit.optional')}`;
      if (pseudonym !== undefined) await fill(surface, { role: 'textbox', name: field }, pseudonym);
      await press('export.preview');
      await waitForText(surface, say('export.previewTitle'));
    },
    previewedFiles: () =>
      surface.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('pre[data-file]')].map((file) => ({
          name: file.dataset['file'] ?? '',
          content: file.textContent,
        })),
      ),
    previewedTable: () =>
      surface.evaluate(() =>
        [...document.querySelectorAll('table tr')].map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
        ),
      ),
    async changeChoices() {
      await press('export.change');
      await waitForText(surface, say('export.title'));
    },
    async download(format) {
      await click(surface, { role: 'button', name: say('export.download', { format }) });
      await waitForText(surface, say('export.downloaded').split('{')[0] ?? '');
    },
  };
}
