import { answerCalls } from '../../lib/browser/worker-calls';
import { answerDesk } from '../../lib/hooks/answer-desk';
import { ReportDatabase } from '../../lib/storage/report-files';

/** Opened at the first question, and kept open for as long as the page is. */
let opened: ReportDatabase | undefined;

answerCalls(
  self,
  answerDesk(
    () => (opened ??= new ReportDatabase()),
    async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))),
  ),
);
