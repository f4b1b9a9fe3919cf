import { t } from '../../../lib/text';
import type { Told } from './view';

function say(told: Told): string {
  switch (told.what) {
    case 'kept':
      return t('reportPage.files.kept');
    case 'full':
      return t('reportPage.files.full');
    case 'unknown':
      return t('reportPage.files.unknown');
    case 'cancelled':
      return t('reportPage.files.cancelled');
    case 'saved':
      return t('reportPage.report.saved');
    case 'undone':
      return t('reportPage.files.undone', { name: told.name });
  }
}

/** What came of the last act. The place is there before the words, so that they are read out. */
export function TellDone({ told }: { readonly told: Told | null }) {
  return <div role="status">{told && <p className="desk-told">{say(told)}</p>}</div>;
}
