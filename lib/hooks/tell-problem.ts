import type { StorageFailure } from '../storage/failure';
import { t } from '../text';
import type { ListFailure } from './prepare-list';
import { tellRefusedList } from './tell-refused-list';

/** A problem as people read it: one clear sentence what, where, and what to do. */
export interface ToldProblem {
  readonly id: string;
  readonly text: string;
  /** What to do about it, when one click can do it. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** The sentence for a failure of the storage: what, and what to do. */
export function tellStorageFailure(reason: StorageFailure): string {
  switch (reason) {
    case 'disk-full':
      return t('problems.storage.diskFull');
    case 'no-storage':
      return t('problems.storage.noStorage');
    case 'newer-version':
      return t('problems.storage.newerVersion');
    case 'changed-elsewhere':
      return t('problems.storage.changedElsewhere');
    case 'not-found':
      return t('problems.storage.notFound');
    case 'unknown':
      return t('problems.storage.unknown');
  }
}

/** Why the log cannot be read, and what to do. */
export function tellNotRead(reason: StorageFailure): string {
  switch (reason) {
    case 'no-storage':
      return t('log.notRead.noStorage');
    case 'newer-version':
      return t('log.notRead.newerVersion');
    default:
      return t('log.notRead.unknown');
  }
}

/** That this window forgets, said before something is written in it; `open` leads to where a copy can be saved. */
export function tellPrivateWindow(open?: () => void): ToldProblem {
  // Firefox gives an extension’s pages no storage at all there: an entry is handed over as a file when it is saved.
  if (import.meta.env.FIREFOX) return { id: 'private-window', text: t('problems.privateWindow.asFile') };
  return {
    id: 'private-window',
    text: t('problems.privateWindow.text'),
    ...(open && { action: { label: t('problems.privateWindow.keep'), act: open } }),
  };
}

/** That the browser has cleared a log away, and what it can be brought back from; `open` leads there from elsewhere. */
export function tellLostLog(entries: number, open?: () => void): ToldProblem {
  return {
    id: 'lost',
    text: t('log.lost.text', entries),
    ...(open && { action: { label: t('log.lost.open'), act: open } }),
  };
}

/** Why the list that came with this copy cannot be used, and what to do. */
export function tellListFailure(failure: ListFailure): ToldProblem {
  return { id: 'list', text: sayListFailure(failure) };
}

function sayListFailure(failure: ListFailure): string {
  switch (failure.why) {
    case 'not-kept':
      return t('problems.list.notKept');
    case 'newer-client':
    case 'newer-format':
    case 'cannot-check-signatures':
      // Installing the same again would not help.
      return t('problems.list.needsUpdate', { why: tellRefusedList(failure) });
    default:
      return t('problems.list.unusable', { why: tellRefusedList(failure) });
  }
}
