import { FORMATS } from '../../../lib/formats';
import { csv } from '../../../lib/formats/csv';
import { parseCsv } from '../../../lib/formats/delimited/parse-csv';
import type { Format, WrittenFile } from '../../../lib/formats/format';
import type { LogFile } from '../../../lib/log/log-file';
import { logFileName } from '../../../lib/log/log-file-name';
import { type ExportChoice, type ExportFacts, makeLogFile } from '../../../lib/log/make-log-file';
import type { Log } from '../../../lib/log/merge-logs';
import type { ActivityMeans } from '../view';

/** One format's files, written and ready: what is shown is what is handed over. */
export interface ReadyFormat {
  readonly format: Format;
  readonly files: readonly WrittenFile[];
}

/** An export that has been made and not yet handed over. */
export interface ReadyExport {
  readonly file: LogFile;
  readonly formats: readonly ReadyFormat[];
  /** The lines of the CSV file, read back from it: the names of the columns first. */
  readonly lines: readonly (readonly string[])[];
}

function linesOf(files: readonly WrittenFile[]): ReadyExport['lines'] {
  const content = files[0]?.content;
  const parsed = parseCsv(typeof content === 'string' ? content : '');
  return parsed.ok ? parsed.rows : [];
}

/** Writes every file of an export, once. The preview is drawn from these files, and these files are downloaded. */
export async function prepareExport(
  log: Log,
  choice: ExportChoice,
  facts: Omit<ExportFacts, 'now'>,
  means: ActivityMeans,
): Promise<ReadyExport> {
  const file = await makeLogFile(log, choice, { ...facts, now: means.now() }, means.digest);
  const name = logFileName(file);
  const formats = FORMATS.map((format) => ({ format, files: format.write(file, name) }));
  const table = formats.find(({ format }) => format.id === csv.id);
  return { file, formats, lines: linesOf(table?.files ?? []) };
}
