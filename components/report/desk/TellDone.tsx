import { useEffect, useRef } from 'react';
import type { FolderFailure } from '../../../lib/formats/receive/desk-calls';
import { t } from '../../../lib/text';
import type { FoundFiles, Told } from './view';

const FOLDER_FAILED = {
  'not-allowed': 'reportPage.folder.notAllowed',
  gone: 'reportPage.folder.gone',
  unreachable: 'reportPage.folder.unreachable',
} as const satisfies Record<FolderFailure, string>;

function sayFound(name: string, { handed, known, others }: FoundFiles): string {
  const counts = { name, handed: String(handed), known: String(known), others: String(others) };
  if (handed > 0) return t('reportPage.folder.found', counts);
  return known > 0 ? t('reportPage.folder.nothingNew', counts) : t('reportPage.folder.empty', counts);
}

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
    case 'folder-found':
      return sayFound(told.name, told.found);
    case 'folder-failed':
      return t(FOLDER_FAILED[told.reason], { name: told.name });
    case 'folder-forgotten':
      return t('reportPage.folder.forgotten', { name: told.name });
    case 'folder-refused':
      return t('reportPage.folder.refused');
  }
}

/** What came of the last act. The place is there before the words, so that they are read out. */
export function TellDone({ told }: { readonly told: Told | null }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed may have gone meanwhile: whoever works by keyboard goes on from here.
    if (told && document.activeElement === document.body) line.current?.focus();
  }, [told]);
  return (
    <div role="status">
      {told && (
        <p ref={line} className="desk-told" tabIndex={-1}>
          {say(told)}
        </p>
      )}
    </div>
  );
}
