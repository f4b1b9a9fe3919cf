import { answerCalls } from '../../lib/browser/worker-calls';
import type { CheckCalls } from '../../lib/hooks/check-calls';
import { checkLists } from '../../lib/hooks/check-lists';
import { Database } from '../../lib/storage/database';

/** Opened at the first question, and kept open for as long as the page is. */
let opened: Database | undefined;

answerCalls<CheckCalls>(self, {
  check: ({ version }) => {
    opened ??= new Database();
    return checkLists(opened, version);
  },
});
