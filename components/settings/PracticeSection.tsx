import { t } from '../../lib/text';
import type { PracticeView } from '../kit/practice/practice-view';
import { PracticeOffer } from '../kit/practice/PracticeOffer';
import { StopPractice } from '../kit/practice/StopPractice';

/** Where practice is turned on and off. */
export function PracticeSection({ practice }: { readonly practice: PracticeView }) {
  const { isOn, trouble, onStop } = practice;
  return (
    <section className="stack" aria-labelledby="practice">
      <h2 id="practice">{t('practice.title')}</h2>
      {isOn ? (
        <>
          <p>{t('practice.on')}</p>
          <StopPractice onStop={onStop} />
          {trouble !== null && <p role="alert">{trouble}</p>}
        </>
      ) : (
        <PracticeOffer practice={practice} />
      )}
    </section>
  );
}
