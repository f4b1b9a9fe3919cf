import { formatOf } from '../../../lib/formats';
import type { ExportMeans, Taken, Watch, WriteOrder } from '../../../lib/formats/export/export-means';
import { fileName } from '../../../lib/formats/export/file-names';
import { answerExport } from '../../../lib/hooks/answer-export';
import type { Entry, Tombstone } from '../../../lib/log/entry';
import { memorySource } from '../../lib/log/memory-source';

/** A file that was handed to the browser. */
export interface TakenText {
  readonly name: string;
  readonly content: string;
}

/** A log as it stands at the moment it is read. */
export interface LogNow {
  readonly entries: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
}

/** The export as the worker does it, over a log in memory and on the page's own thread; files are kept in `taken`. */
export function memoryExport(
  read: () => LogNow,
  differs: Partial<ExportMeans> = {},
): { readonly exporting: ExportMeans; readonly taken: readonly TakenText[] } {
  const taken: TakenText[] = [];
  const answers = answerExport(async () => {
    const { entries, tombstones } = read();
    return memorySource(entries, tombstones);
  });
  const unwatched: Watch = { onProgress: () => {}, signal: new AbortController().signal };
  const write = async ({ prepared, format: id, words, to }: WriteOrder, watch: Watch): Promise<Taken> => {
    const written = await answers.write({ prepared, format: id, words, into: null }, watch);
    if (!written.ok) return written;
    const format = formatOf(id);
    if (!format || !(written.file instanceof Blob)) return { ok: false, reason: 'unknown' };
    const name = to === 'downloads' ? fileName(format, prepared.about) : to.folderFile;
    const files = [
      // A text would lose its byte-order mark.
      {
        name,
        content: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written.file.arrayBuffer()),
      },
      ...(format.beside?.(prepared.about, name) ?? []).map((file) => ({
        name: file.name,
        content: String(file.content),
      })),
    ];
    taken.push(...files);
    return { ok: true, names: files.map((file) => file.name) };
  };
  const exporting: ExportMeans = {
    survey: () => answers.survey(null, unwatched),
    prepare: (about, watch) => answers.prepare(about, watch),
    rows: (prepared, first, count) => answers.rows({ prepared, first, count }, unwatched),
    begin: (prepared, format, words) => answers.begin({ prepared, format, words }, unwatched),
    write,
    folder: null,
    ...differs,
  };
  return { exporting, taken };
}
