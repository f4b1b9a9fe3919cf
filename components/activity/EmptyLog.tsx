import { t } from '../../lib/text';

/** A log without entries: what it is for, and how the first one comes into it. */
export function EmptyLog({ onRestore }: { readonly onRestore: () => void }) {
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
    </section>
  );
}
