import type { Draft } from '../../../lib/log/draft';
import { t } from '../../../lib/text';
import { FieldError } from '../fields/FieldFrame';
import { shortenAddress } from '../web-address';

export interface ThreadLineProps {
  readonly id: string;
  readonly draft: Draft;
  readonly error: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** How precisely the place is kept, and the author's choice to keep less. */
export function ThreadLine({ id, draft, error, onChange }: ThreadLineProps) {
  const keepsThread = draft.precision === 'thread' && draft.thread !== null;
  const kept = keepsThread
    ? shortenAddress(draft.thread ?? '')
    : draft.precision === 'site'
      ? t('kit.form.siteOnly')
      : t('kit.form.forumOnly');
  return (
    <div className={`field${error ? ' field--error' : ''}`}>
      <h2 className="field__label">{t('kit.form.thread')}</h2>
      <FieldError id={id} error={error} />
      <p className="quiet">
        {kept}
        {draft.thread !== null && draft.precision !== 'site' && (
          <>
            {' · '}
            <button
              id={id}
              type="button"
              className="link"
              onClick={() => onChange({ ...draft, precision: keepsThread ? 'forum' : 'thread' })}
            >
              {keepsThread ? t('kit.form.keepForumOnly') : t('kit.form.keepThread')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
