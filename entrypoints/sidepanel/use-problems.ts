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
import { t } from '../../lib/text';
import type { Entry } from '../../lib/log/entry';
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
  writing: Pick<WritingHook, 'failure' | 'unsaved' | 'dismissFailure'>,
): ProblemsHook {
  const lost = useLostLog(db);
  const [isPrivate] = useState(isPrivateWindow);
  const [tellsPrivate, tellPrivate] = useState(isPrivate);
  const [notKept, setNotKept] = useState<StorageFailure | null>(null);
  const [copy, setCopy] = useState<Copy | null>(null);
  const { unsaved } = writing;
  const failure = writing.failure ?? notKept;
  const trouble = listed.state === 'ready' ? listed.trouble : null;
  // That a private window keeps nothing is told of the window, and again only of an entry that was to be saved.
  const isTold = isPrivate && failure === 'no-storage' && unsaved === null;
  const problems: readonly Problem[] = [
    ...(lost.entries > 0 ? [tellLostLog(lost.entries, () => void openBackup())] : []),
    ...(tellsPrivate ? [tellPrivateWindow(() => void openBackup())] : []),
    ...(failure && !isTold ? [tellUnsaved(failure, unsaved, copy, setCopy)] : []),
    ...(trouble && !failure && !(isPrivate && trouble.why === 'not-kept') ? [tellListFailure(trouble)] : []),
  ];
  const dismiss = (id: string): void => {
    if (id === 'lost') lost.dismiss();
    if (id === 'private-window') tellPrivate(false);
    if (id === 'storage') {
      setNotKept(null);
      writing.dismissFailure();
    }
  };
  return { problems, tellNotKept: setNotKept, dismiss };
}

/** An entry that was handed over as a file, and what the file is called. */
interface Copy {
  readonly entry: Entry;
  readonly name: string;
}

/** What the storage refused; an entry that nothing here would keep can still be taken along as a file. */
function tellUnsaved(
  failure: StorageFailure,
  unsaved: Entry | null,
  copy: Copy | null,
  onCopy: (copy: Copy) => void,
): Problem {
  const text = tellStorageFailure(failure);
  if (unsaved === null) return { id: 'storage', text };
  const act = (): void =>
    void import('../../lib/hooks/entry-file').then(({ handOverEntry }) =>
      handOverEntry(unsaved, new Date().toISOString()).then((name) => onCopy({ entry: unsaved, name })),
    );
  if (copy?.entry !== unsaved)
    return { id: 'storage', text, action: { label: t('problems.storage.asFile'), act } };
  const told = t('problems.storage.handedOver', { name: copy.name, backup: t('backup.nav') });
  return { id: 'storage', text: told, action: { label: t('problems.storage.again'), act } };
}
