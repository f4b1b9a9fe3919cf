import { digestSha256 } from '../browser/bundled-list';
import { downloadFiles } from '../browser/download';
import { dayInLondon } from '../list/time';
import type { Entry } from '../log/entry';
import { logFileName } from '../log/log-file-name';
import { makeLogFile } from '../log/make-log-file';

/**
 * Hands over one entry, that no storage here would take, as a log file with all of its words. “Restore from a file” in
 * an ordinary window takes it into the log. Answers the name of the file.
 */
export async function handOverEntry(entry: Entry, now: string): Promise<string> {
  const day = dayInLondon(entry.at);
  const file = await makeLogFile(
    { entries: [entry], tombstones: [] },
    {
      period: { from: day, to: day },
      places: null,
      detail: { threads: true, ownWords: true },
      pseudonym: '',
      team: '',
    },
    { organisation: entry.organisation, list: null, now },
    digestSha256,
  );
  const name = `${logFileName(file)}.json`;
  downloadFiles([{ name, mediaType: 'application/json', content: JSON.stringify(file) }]);
  return name;
}
