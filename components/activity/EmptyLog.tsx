import { t } from '../../lib/text';
import type { PracticeView } from '../kit/practice/practice-view';
import { PracticeOffer } from '../kit/practice/PracticeOffer';

export interface EmptyLogProps {
  readonly onRestore: () => void;
  readonly practice?: PracticeView | undefined;
}

/** A log without entries: what it is for, and how the first one comes into it, or made-up ones to try it with. */
export function EmptyLog({ onRestore, practice }: EmptyLogProps) {
  return (
    <section className="stack empty" aria-labelledby="empty">
      <h2 id="empty">{t('activity.empty.title')}</h2>
      <p>{t('activity.empty.what')}</p>
      <ol className="steps">
        <li>{t('activity.empty.open')}</li>
        <li>{t('activity.empty.press')}</li>
        <li>{t('activity.empty.log')}</li>
      </ol>
      <p className="quiet">{t('activity.empty.then')}</p>
      <p>
        <button type="button" className="link" onClick={onRestore}>
          {t('backup.restore.link')}
        </button>
      </p>
      {practice && <PracticeOffer practice={practice} />}
    </section>
  );
}
