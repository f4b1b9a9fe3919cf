import { t } from '../../../lib/text';
import type { PracticeView } from './practice-view';

/** Offers to try it with made-up entries to somebody who has none yet. */
export function PracticeOffer({ practice }: { readonly practice: PracticeView }) {
  const { isOn, trouble, onStart } = practice;
  if (isOn) return null;
  return (
    <div className="stack stack--tight">
      <p className="quiet">{t('practice.what')}</p>
      <p>
        <button type="button" className="button" onClick={onStart}>
          {t('practice.start')}
        </button>
      </p>
      {trouble !== null && <p role="alert">{trouble}</p>}
    </div>
  );
}
