import type { StorageFailure } from '../storage/failure';
import { t } from '../text';
import type { ListFailure } from './prepare-list';

/** A problem as people read it: one clear sentence what, where, and what to do. */
export interface ToldProblem {
  readonly id: string;
  readonly text: string;
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

/** That this window forgets, said before something is written in it. */
export function tellPrivateWindow(): ToldProblem {
  return { id: 'private-window', text: t('problems.privateWindow') };
}

/** Why the list that came with this copy cannot be used: which file, and what to do. */
export function tellListFailure(failure: ListFailure): ToldProblem {
  return { id: 'list', text: sayListFailure(failure) };
}

function sayListFailure(failure: ListFailure): string {
  switch (failure.why) {
    case 'not-kept':
      return t('problems.list.notKept');
    case 'missing':
      return t('problems.list.missing', { file: failure.file });
    case 'newer-client':
      return t('problems.list.tooNew', { version: failure.needs });
    case 'invalid':
    case 'unknown-reference':
      return t('problems.list.unreadable', { where: `${failure.file}, ${failure.field}` });
    case 'unreadable':
    case 'wrong-size':
    case 'changed':
    case 'parts':
    case 'departments-own-list':
    case 'cross-government-list':
    case 'other-organisation':
    case 'organisation-not-listed':
    case 'oversteps':
      return t('problems.list.unreadable', { where: failure.file });
  }
}
