import { useEffect, useRef } from 'react';
import { t } from '../../../lib/text';
import type { PracticeView } from './practice-view';
import { StopPractice } from './StopPractice';

/** Stays in sight for as long as the person practises: that nothing here counts, and the way out. */
export function PracticeBanner({ practice }: { readonly practice: PracticeView }) {
  const { isNew, trouble } = practice;
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew) told.current?.focus();
  }, [isNew]);
  return (
    <section className="practice-banner" aria-label={t('practice.title')}>
      <p ref={told} tabIndex={-1} className="practice-banner__told">
        {t('practice.banner')}
      </p>
      <StopPractice onStop={practice.onStop} />
      {trouble !== null && <p role="alert">{trouble}</p>}
    </section>
  );
}
