import { openBlob } from '../browser/files/blob-sink';
import type { ByteSink } from '../browser/files/byte-sink';
import { openHandle } from '../browser/files/handle-sink';
import { openScratch } from '../browser/files/scratch-sink';
import { whyNotWritten } from '../browser/files/write-failure';
import type { Answers, CallWatch } from '../browser/worker-calls';
import { formatOf } from '../formats';
import type { ExportCalls, Written } from '../formats/export/export-calls';
import { beginFile } from '../formats/export/file-beginning';
import { fileName } from '../formats/export/file-names';
import { isGuarded, previewRows } from '../formats/export/preview-rows';
import type { Format } from '../formats/format';
import type { LogSource } from '../log/export/log-source';
import type { Batches, OutgoingLog } from '../log/export/outgoing-log';
import { prepareLog, readPrepared, sendOut } from '../log/export/prepare-log';
import { surveyLog } from '../log/export/survey-log';

/** From so many entries on a download is laid on the disk while it is written, not kept in memory. */
const MANY = 5_000;

function formatCalled(id: string): Format {
  const format = formatOf(id);
  if (!format) throw new Error(`There is no format “${id}”.`);
  return format;
}

/** The same log, telling how much of it has been read, and ending with an error once it is to stop. */
function watched(log: OutgoingLog, { onProgress, signal }: CallWatch): OutgoingLog {
  async function* batches(): Batches {
    let done = 0;
    for await (const batch of log.batches()) {
      signal.throwIfAborted();
      yield batch;
      done += batch.length;
      onProgress(done);
    }
  }
  return { ...log, batches };
}

async function pour<Result>(
  chunks: AsyncIterable<Uint8Array>,
  sink: ByteSink<Result>,
  signal: AbortSignal,
): Promise<Result> {
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      await sink.write(chunk);
    }
    return await sink.finish();
  } catch (error) {
    await sink.discard().catch(() => {});
    throw error;
  }
}

/** Answers what the export page asks, over a log of any length. Runs in a worker. */
export function answerExport(openSource: () => Promise<LogSource>): Answers<ExportCalls> {
  return {
    survey: async () => surveyLog(await openSource()),
    prepare: async (about, { onProgress, signal }) =>
      prepareLog(await openSource(), about, {
        onProgress: (looked) => {
          signal.throwIfAborted();
          onProgress(looked);
        },
        isNoteworthy: isGuarded,
      }),
    rows: async ({ prepared, first, count }) =>
      previewRows(await readPrepared(await openSource(), prepared, first, count)),
    begin: async ({ prepared, format, words }) =>
      beginFile(formatCalled(format), sendOut(await openSource(), prepared), words),
    write: async ({ prepared, format: id, words, into }, watch): Promise<Written> => {
      const format = formatCalled(id);
      try {
        const log = watched(sendOut(await openSource(), prepared), watch);
        const chunks = format.write(log, words);
        if (into) return { ok: true, file: await pour(chunks, await openHandle(into), watch.signal) };
        const name = fileName(format, prepared.about);
        const scratch =
          prepared.entries < MANY ? null : await openScratch(name, format.mediaType, Date.now());
        const sink = scratch ?? openBlob(format.mediaType);
        return { ok: true, file: await pour(chunks, sink, watch.signal) };
      } catch (error) {
        return { ok: false, reason: whyNotWritten(error) };
      }
    },
  };
}
