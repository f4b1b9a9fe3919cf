import { answerCalls } from '../../../../lib/browser/worker-calls';
import { Database } from '../../../../lib/storage/database';
import type { ExportBenchCalls } from './calls';
import { lookAtFile } from './check/look-at-file';
import { lookAtLog } from './check/look-at-log';
import { READERS } from './check/readers';
import { fillLog } from './fill-log';
import { removeScratch } from './remove-scratch';
import { WAYS } from './ways';

const db = new Database();
let last: Blob | null = null;

answerCalls<ExportBenchCalls>(self, {
  open: async () => {
    await db.open();
    return null;
  },
  fill: (count) => fillLog(db, count),
  write: async (way) => {
    last = await WAYS[way](db);
    return last?.size ?? 0;
  },
  lookAtFile: async ({ way, whole }) => {
    const reader = READERS[way];
    return last && reader && { view: reader.view, seen: await lookAtFile(last, reader, whole) };
  },
  letGo: async () => {
    last = null;
    await removeScratch();
    return null;
  },
  lookAtLog: ({ whole }) => lookAtLog(db, whole),
});
