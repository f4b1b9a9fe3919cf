import { answerCalls } from '../../lib/browser/worker-calls';
import { answerExport } from '../../lib/hooks/answer-export';
import { Database } from '../../lib/storage/database';
import { storedLogSource } from '../../lib/storage/log-source';

/** Opened at the first question, and kept open for as long as the page is. */
let opened: Database | undefined;

answerCalls(
  self,
  answerExport(async () => {
    opened ??= new Database();
    return storedLogSource(opened);
  }),
);
