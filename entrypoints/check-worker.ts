import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerCalls } from '../lib/browser/worker-calls';
import type { CheckCalls } from '../lib/hooks/check-calls';
import { checkLists } from '../lib/hooks/check-lists';
import { Database } from '../lib/storage/database';

/** The worker that checks lists: a file of its own, since the settings and Firefox’s background both start it. */
export default defineUnlistedScript(() => {
  // Opened at the first question, and kept open for as long as whoever asks.
  let opened: Database | undefined;
  answerCalls<CheckCalls>(self, {
    check: ({ version }) => {
      opened ??= new Database();
      return checkLists(opened, version);
    },
  });
});
