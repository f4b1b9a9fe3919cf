import { useState } from 'react';
import type { Problem } from '../../components/panel/view';
import { openBackup } from '../../lib/browser/pages';
import { isPrivateWindow } from '../../lib/browser/private-window';
import {
  tellListFailure,
  tellLostLog,
  tellPrivateWindow,
  tellStorageFailure,
} from '../../lib/hooks/tell-problem';
import type { ListHook } from '../../lib/hooks/use-list';
import { useLostLog } from '../../lib/hooks/use-lost-log';
import type { Database } from '../../lib/storage/database';
import type { StorageFailure } from '../../lib/storage/failure';
import type { WritingHook } from './use-writing';

/** What went wrong, as the panel tells it. */
export interface ProblemsHook {
  readonly problems: readonly Problem[];
  /** Tells why something other than an entry was not kept. */
  readonly tellNotKept: (reason: StorageFailure) => void;
  readonly dismiss: (id: string) => void;
}

/** Gathers what went wrong. Of what the storage refuses only the last is told: the cause is one. */
export function useProblems(
  db: Database | null,
  listed: ListHook,
  writing: Pick<WritingHook, 'failure' | 'dismissFailure'>,
): ProblemsHook {
  const lost = useLostLog(db);
  const [isPrivate, setPrivate] = useState(isPrivateWindow);
  const [notKept, setNotKept] = useState<StorageFailure | null>(null);
  const failure = writing.failure ?? notKept;
  const trouble = listed.state === 'ready' ? listed.trouble : null;
  const problems: readonly Problem[] = [
    ...(lost.entries > 0 ? [tellLostLog(lost.entries, () => void openBackup())] : []),
    ...(isPrivate ? [tellPrivateWindow(() => void openBackup())] : []),
    ...(failure ? [{ id: 'storage', text: tellStorageFailure(failure) }] : []),
    ...(trouble && !failure ? [tellListFailure(trouble)] : []),
  ];
  const dismiss = (id: string): void => {
    if (id === 'lost') lost.dismiss();
    if (id === 'private-window') setPrivate(false);
    if (id === 'storage') {
      setNotKept(null);
      writing.dismissFailure();
    }
  };
  return { problems, tellNotKept: setNotKept, dismiss };
}
