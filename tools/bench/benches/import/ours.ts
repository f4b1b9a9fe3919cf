import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { receiveFile } from '../../../../lib/formats/receive/receive-file';
import { addFile } from '../../../../lib/report/add-file';
import { makeReport } from '../../../../lib/report/make-report';
import type { ReportRequest } from '../../../../lib/report/report-request';
import { createLogStore } from '../../../../lib/report/store/log-store';
import { type Answer, answerOf } from './answer';

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return createHash('sha256').update(bytes).digest();
}

/** Everything that the product does: each file unpacked, its checksum and every row checked, merged, and reported. */
export async function importOurs(paths: readonly string[], request: ReportRequest): Promise<Answer> {
  const store = createLogStore();
  for (const name of paths) {
    const bytes = readFileSync(name);
    for (const received of await receiveFile({ name, bytes }, { digest })) {
      if (!received.ok) throw new Error(`${name}: ${received.reason.why}`);
      addFile(store, received.file);
    }
  }
  return answerOf(makeReport(store, request));
}
