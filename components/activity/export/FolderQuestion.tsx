import { useEffect, useRef } from 'react';
import { formatInstantDay } from '../../../lib/list/time';
import { t } from '../../../lib/text';
import { Icon } from '../../kit/Icon';
import type { FolderConflict } from './use-team-folder';

export interface FolderQuestionProps extends FolderConflict {
  /** Under which name to save; null not to save at all. */
  readonly onAnswer: (name: string | null) => void;
}

/** Focus may be put there, and Tab does not stop there. */
const BY_SCRIPT = -1;

/** Asks before a file is replaced that may be somebody else's. */
export function FolderQuestion({ name, changedAt, freeName, onAnswer }: FolderQuestionProps) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div
      ref={question}
      className="callout ask"
      role="group"
      aria-labelledby="folder-question"
      tabIndex={BY_SCRIPT}
    >
      <Icon name="ask" />
      <p id="folder-question" className="callout__title">
        {t('export.folder.there', { name, day: formatInstantDay(changedAt) })}
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => onAnswer(freeName)}>
          {t('export.folder.keepBoth')}
        </button>
        <button type="button" className="button" onClick={() => onAnswer(name)}>
          {t('export.folder.replace')}
        </button>
        <button type="button" className="link" onClick={() => onAnswer(null)}>
          {t('export.folder.cancel')}
        </button>
      </div>
    </div>
  );
}
