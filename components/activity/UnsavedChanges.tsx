import type { PublishedList } from '../../lib/list/published';
import type { Draft } from '../../lib/log/draft';
import { t } from '../../lib/text';
import { Icon } from '../kit/Icon';
import { sayKind } from '../kit/words';
import { sayForum } from './say-place';

export interface UnsavedChangesProps {
  readonly drafts: readonly Draft[];
  readonly list: PublishedList | null;
  readonly onGo: (draft: Draft) => void;
  readonly onDrop: (draft: Draft) => void;
}

/** Changes that were begun and not saved, however the page was closed: to go on with, or to discard. */
export function UnsavedChanges({ drafts, list, onGo, onDrop }: UnsavedChangesProps) {
  return (
    <section className="callout neutral" aria-labelledby="unsaved">
      <Icon name="neutral" />
      <h2 id="unsaved" className="callout__title">
        {t('activity.unsaved.title')}
      </h2>
      <ul className="stack">
        {drafts.map((draft) => {
          const what = `${sayKind(draft.kind)}, ${draft.forum === null ? draft.host : sayForum(draft.forum, list)}`;
          return (
            <li key={draft.place} className="buttons">
              <span>{what}</span>
              <button type="button" className="button" onClick={() => onGo(draft)}>
                {t('activity.unsaved.go')}
                <span className="visually-hidden">: {what}</span>
              </button>
              <button type="button" className="button" onClick={() => onDrop(draft)}>
                {t('activity.unsaved.drop')}
                <span className="visually-hidden">: {what}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
