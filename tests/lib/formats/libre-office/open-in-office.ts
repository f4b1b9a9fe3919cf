import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Reads CSV as trustingly as a spreadsheet can: in UTF-8, with British dates and times found in what is text, and with whatever
 * looks like a formula run (the last of these; tokens as in the documentation of “Filter Options for the CSV Filter”).
 */
export const TRUSTING = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true,,,,,true';

/**
 * Opens files in LibreOffice, each as it comes, and gives what it then has in its memory: the flat XML that it writes of
 * each, by the name of the file. With a profile of its own, so that nobody's settings count.
 */
export async function openInOffice(
  soffice: string,
  files: Readonly<Record<string, Uint8Array>>,
  args: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'take-part-office-'));
  try {
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const { stdout, stderr } = await run(soffice, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      ...args,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      ...paths,
    ]);
    const opened: Record<string, string> = {};
    for (const name of Object.keys(files)) {
      const path = join(folder, `${name.slice(0, name.lastIndexOf('.'))}.fods`);
      opened[name] = await readFile(path, 'utf8').catch(() => {
        throw new Error(`LibreOffice could not open ${name}: ${stdout}${stderr}`);
      });
    }
    return opened;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
