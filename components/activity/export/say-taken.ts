import type { Taken, WriteFailure } from '../../../lib/formats/export/export-means';
import { t } from '../../../lib/text';
import type { Tone } from '../../kit/tone';

/** What came of taking a file, and the folder it was to go to; null for the downloads. */
export interface TakenWhere {
  readonly taken: Taken;
  readonly folder: string | null;
}

function sayFailure(reason: WriteFailure, folder: string): string {
  switch (reason) {
    case 'stopped':
      return t('export.taken.stopped');
    case 'disk-full':
      return t('export.failed.diskFull');
    case 'no-storage':
      return t('export.failed.noStorage');
    case 'not-allowed':
      return t('export.failed.notAllowed', { folder });
    case 'folder-gone':
      return t('export.failed.folderGone', { folder });
    case 'unknown':
      return t('export.failed.unknown');
  }
}

/** One sentence on what came of it, and what to do where it failed. */
export function sayTaken({ taken, folder }: TakenWhere): string {
  if (!taken.ok) return sayFailure(taken.reason, folder ?? '');
  const names = taken.names.join(', ');
  return folder === null
    ? t('export.taken.downloaded', { names })
    : t('export.taken.saved', { folder, names });
}

/** How it is meant: done, not done, or not wanted any more. */
export function toneOf(taken: Taken): Tone {
  if (taken.ok) return 'go';
  return taken.reason === 'stopped' ? 'neutral' : 'stop';
}
