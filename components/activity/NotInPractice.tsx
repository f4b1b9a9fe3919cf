import { t } from '../../lib/text';
import type { ActivitySide } from './ActivityHeader';
import { PageTitle } from './PageTitle';

/** What lets the log out or takes one in, while the person practises: there is none, and how to come to the real one. */
export function NotInPractice({ side }: { readonly side: Exclude<ActivitySide, 'log'> }) {
  const isExport = side === 'export';
  return (
    <div className="stack">
      <PageTitle takesFocus>{isExport ? t('export.title') : t('backup.title')}</PageTitle>
      <p>{isExport ? t('practice.noExport') : t('practice.noBackup')}</p>
    </div>
  );
}
