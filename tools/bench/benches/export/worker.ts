import { answerCalls } from '../../../../lib/browser/worker-calls';
import { Database } from '../../../../lib/storage/database';
import type { ExportBenchCalls } from './calls';
import { readHeld } from './check/read-held';
import { fillLog } from './fill-log';
import { WAYS } from './ways';

const db = new Database();
let last: Blob | null = null;

answerCalls<ExportBenchCalls>(self, {
  fill: (count) => fillLog(db, count),
  write: async (way) => {
    last = null;
    last = await WAYS[way](db);
    return last?.size ?? 0;
  },
  check: async () => {
    const file = last;
    last = null;
    return file && readHeld(file);
  },
});
