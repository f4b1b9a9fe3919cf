import { click, fill, listNames, readText, waitForText } from './controls';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import type { Surface } from './surface';
import { waitFor } from './wait';

/** A file as it is shown before it leaves. */
export interface ShownFile {
  readonly name: string;
  readonly content: string;
  /** Whether that is all of it; of a long file only the beginning is shown. */
  readonly isWhole: boolean;
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
  /** The rows of the table that are drawn, cell by cell, the names of its columns first. */
  readonly previewedTable: () => Promise<readonly (readonly string[])[]>;
  /** Waits until the last of so many rows is drawn. */
  readonly waitForLastRow: (rows: number) => Promise<void>;
  /** Goes back from the preview to the choices. */
  readonly changeChoices: () => Promise<void>;
  /** Chooses a kind of file by its name, such as `Log file (JSON)`. */
  readonly chooseKind: (kind: string) => Promise<void>;
  /** Looks into the chosen file before it leaves. Text files only. */
  readonly lookInside: () => Promise<ShownFile>;
  /** Downloads the chosen kind, and answers the names of the files that were handed to the browser. */
  readonly download: () => Promise<readonly string[]>;
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
        [...document.querySelectorAll<HTMLElement>('main .entry')].map((entry) => entry.innerText),
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
    async previewedTable() {
      const read = () =>
        surface.evaluate(() =>
          [...document.querySelectorAll('.preview-table tr:not([aria-hidden])')].map((row) =>
            [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
          ),
        );
      // A row is drawn before it is fetched; each has an id in its first cell once it is there.
      await waitFor('the rows of the preview', async () => (await read()).every(([id]) => id !== ''));
      return read();
    },
    async waitForLastRow(rows) {
      // The line of names is row 1.
      const isDrawn = () =>
        surface.evaluate(
          (row) =>
            Boolean(document.querySelector(`.preview-table tr[aria-rowindex="${row}"] td`)?.textContent),
          rows + 1,
        );
      await waitFor(`row ${rows} of the preview`, isDrawn);
    },
    async changeChoices() {
      await press('export.change');
      await waitForText(surface, say('export.title'));
    },
    chooseKind: (kind) => clickByStart('radio', kind),
    async lookInside() {
      await press('export.begins');
      const read = () =>
        surface.evaluate(() => {
          const shown = document.querySelector<HTMLElement>('pre[data-file]');
          return (
            shown && {
              name: shown.dataset['file'] ?? '',
              content: shown.textContent,
              isWhole: shown.dataset['whole'] === 'true',
            }
          );
        });
      await waitFor('the file to be shown', async () => (await read()) !== null);
      const shown = await read();
      if (!shown) throw new Error('The file is not shown.');
      return shown;
    },
    async download() {
      await press('export.download');
      const [before = '', after = ''] = say('export.taken.downloaded').split('{names}');
      const told = async (): Promise<string> =>
        (await readText(surface)).split('\n').find((line) => line.startsWith(before)) ?? '';
      await waitFor('the download', async () => (await told()) !== '');
      return (await told()).slice(before.length, -after.length).split(', ');
    },
  };
}
