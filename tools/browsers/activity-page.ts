import { click, fill, readText, waitForText } from './controls';
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
  /** Says from whom the file is, and asks to see what would leave. */
  readonly preview: (pseudonym?: string) => Promise<void>;
  /** All that would leave, file by file, as it is shown. */
  readonly previewedFiles: () => Promise<readonly PreviewedFile[]>;
  /** Downloads a format by the name on its button, `JSON` or `CSV`. */
  readonly download: (format: string) => Promise<void>;
}

export function activityPage(surface: Surface): ActivityPage {
  const say = sayFrom(readTexts());
  const press = (key: string): Promise<void> => click(surface, { role: 'button', name: say(key) });
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
    async download(format) {
      await click(surface, { role: 'button', name: say('export.download', { format }) });
      await waitForText(surface, say('export.downloaded').split('{')[0] ?? '');
    },
  };
}
