import { click, waitForText } from '../../../tools/browsers/controls';
import type { Surface } from '../../../tools/browsers/surface';
import { say } from './say';

/** A file that is handed to the page. */
export interface HandedFile {
  readonly name: string;
  readonly content: string;
}

/** The manager’s page as people use it. */
export interface ReportPage {
  readonly surface: Surface;
  readonly waitForText: (text: string) => Promise<void>;
  /** Hands files over, as the browser’s own file window does, and waits until they were looked at. */
  readonly look: (files: readonly HandedFile[]) => Promise<void>;
  /** Hands files over and waits for nothing. */
  readonly hand: (files: readonly HandedFile[]) => Promise<void>;
  readonly keep: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly turnTo: (side: 'files' | 'report' | 'publish' | 'together') => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  /** How many entries the report counts; null where there is no report. */
  readonly entries: () => Promise<string | null>;
  /** The file rows, cell by cell. */
  readonly files: () => Promise<readonly (readonly string[])[]>;
}

/** Runs in the document: a file input takes files that were made there. */
function handOver(files: readonly { readonly name: string; readonly content: string }[]): void {
  const input = document.querySelector<HTMLInputElement>('#report-files');
  const handed = new DataTransfer();
  for (const { name, content } of files) handed.items.add(new File([content], name));
  if (!input) throw new Error('There is no place for files.');
  input.files = handed.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export function reportPage(surface: Surface): ReportPage {
  const press = (name: string): Promise<void> => click(surface, { role: 'button', name });
  return {
    surface,
    waitForText: (text) => waitForText(surface, text),
    async look(files) {
      await surface.evaluate(handOver, files);
      await waitForText(surface, say('reportPage.files.looked'));
    },
    hand: (files) => surface.evaluate(handOver, files),
    async keep() {
      await press(say('reportPage.files.keep'));
      await waitForText(surface, say('reportPage.files.kept'));
    },
    takeBack: () => press(say('reportPage.files.takeBack')),
    turnTo: (side) => press(say(`reportPage.side.${side}`)),
    press,
    entries: () =>
      surface.evaluate(() => document.querySelectorAll('.published__cards strong')[1]?.textContent ?? null),
    files: () =>
      surface.evaluate(() =>
        [...document.querySelectorAll('section[aria-labelledby="all-files"] tbody tr')].map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
        ),
      ),
  };
}
