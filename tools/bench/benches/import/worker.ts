import { answerCalls } from '../../../../lib/browser/worker-calls';
import { receiveFile } from '../../../../lib/formats/receive/receive-file';
import { addFile } from '../../../../lib/report/add-file';
import { makeReport } from '../../../../lib/report/make-report';
import type { ReportRequest } from '../../../../lib/report/report-request';
import { createLogStore, type LogStore } from '../../../../lib/report/store/log-store';
import { answerOf } from './answer';
import type { ImportCalls, Made } from './calls';

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

let store: LogStore = createLogStore();

function make(request: ReportRequest): Made {
  const report = makeReport(store, request);
  return { answer: answerOf(report), report };
}

answerCalls<ImportCalls>(globalThis, {
  async parse(files) {
    for (const file of files) JSON.parse(new TextDecoder().decode(await file.arrayBuffer()));
    return null;
  },
  async import({ files, request }, { onProgress }) {
    store = createLogStore();
    for (const [index, file] of files.entries()) {
      const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      for (const received of await receiveFile(given, { digest })) {
        if (received.ok) addFile(store, received.file);
      }
      onProgress(index + 1);
    }
    return make(request);
  },
  report: (request) => Promise.resolve(make(request)),
});
