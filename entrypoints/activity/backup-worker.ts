import { answerCalls } from '../../lib/browser/worker-calls';
import { answerBackup } from '../../lib/hooks/answer-backup';
import { Database } from '../../lib/storage/database';

/** Opened at the first question, and kept open for as long as the page is. */
let opened: Database | undefined;

answerCalls(
  self,
  answerBackup(
    async () => {
      opened ??= new Database();
      return opened;
    },
    async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))),
  ),
);
