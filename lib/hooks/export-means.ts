import { downloadBlob, downloadFiles } from '../browser/download';
import { writeSmall } from '../browser/files/folder-files';
import { whyNotWritten } from '../browser/files/write-failure';
import { type Caller, callWorker } from '../browser/worker-calls';
import { formatOf } from '../formats';
import type { ExportCalls } from '../formats/export/export-calls';
import type { ExportMeans, Taken, Watch, WriteOrder } from '../formats/export/export-means';
import { fileName } from '../formats/export/file-names';
import { keepWritten, readTeamFolder } from '../storage/team-folder';
import { teamFolder } from './team-folder';
import { openDatabase } from './use-database';

type Call = Caller<ExportCalls>;

async function takeDownload(call: Call, order: WriteOrder, watch: Watch): Promise<Taken> {
  const { prepared, format: id, words } = order;
  const written = await call('write', { prepared, format: id, words, into: null }, watch);
  if (!written.ok) return written;
  const format = formatOf(id);
  if (!format || !(written.file instanceof Blob)) return { ok: false, reason: 'unknown' };
  const name = fileName(format, prepared.about);
  const beside = format.beside?.(prepared.about, name) ?? [];
  downloadBlob(name, written.file);
  downloadFiles(beside);
  return { ok: true, names: [name, ...beside.map((file) => file.name)] };
}

async function saveInFolder(call: Call, order: WriteOrder, name: string, watch: Watch): Promise<Taken> {
  const { prepared, format: id, words } = order;
  const db = await openDatabase();
  const folder = (await readTeamFolder(db))?.handle;
  if (!folder) return { ok: false, reason: 'folder-gone' };
  try {
    const into = await folder.getFileHandle(name, { create: true });
    const written = await call('write', { prepared, format: id, words, into }, watch);
    if (!written.ok) {
      // What is empty was made by us a moment ago.
      if ((await into.getFile()).size === 0) await folder.removeEntry(name);
      return written;
    }
    const beside = formatOf(id)?.beside?.(prepared.about, name) ?? [];
    for (const file of beside) await writeSmall(folder, file.name, file.content);
    if (!(written.file instanceof Blob)) await keepWritten(db, name, written.file);
    return { ok: true, names: [name, ...beside.map((file) => file.name)] };
  } catch (error) {
    return { ok: false, reason: whyNotWritten(error) };
  }
}

/** The means of the export: a worker, started when it is first needed, and the folder that is remembered. */
export function exportMeans(startWorker: () => Worker): ExportMeans {
  let caller: Call | undefined;
  const call: Call = (name, ask, watch) => {
    caller ??= callWorker<ExportCalls>(startWorker());
    return caller(name, ask, watch);
  };
  return {
    survey: () => call('survey', null),
    prepare: (about, watch) => call('prepare', about, watch),
    rows: (prepared, first, count) => call('rows', { prepared, first, count }),
    begin: (prepared, format, words) => call('begin', { prepared, format, words }),
    write: (order, watch) =>
      order.to === 'downloads'
        ? takeDownload(call, order, watch)
        : saveInFolder(call, order, order.to.folderFile, watch),
    folder: teamFolder(),
  };
}
