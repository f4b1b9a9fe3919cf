import type { StorageFailure } from '../storage/failure';
import { t } from '../text';

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

/** What was typed that is no address, cut so that a pasted page does not fill the panel. */
export function tellBadAddress(address: string): ToldProblem {
  const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address;
  return { id: 'bad-address', text: t('problems.badAddress', { address: shown }) };
}

/** That this window forgets, said before something is written in it. */
export function tellPrivateWindow(): ToldProblem {
  return { id: 'private-window', text: t('problems.privateWindow') };
}
