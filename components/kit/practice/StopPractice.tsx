import { useEffect, useRef, useState } from 'react';
import { t } from '../../../lib/text';

/** The way out of practice. It asks once, since what was tried is gone then. */
export function StopPractice({ onStop }: { readonly onStop: () => void }) {
  const [asks, setAsks] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asks) question.current?.focus();
    else if (wasAsked.current) stop.current?.focus();
    wasAsked.current = asks;
  }, [asks]);
  if (!asks) {
    return (
      <p>
        <button ref={stop} type="button" className="button" onClick={() => setAsks(true)}>
          {t('practice.stop')}
        </button>
      </p>
    );
  }
  return (
    <div className="stack stack--tight">
      <p ref={question} tabIndex={-1} className="practice-banner__told">
        {t('practice.sure')}
      </p>
      <p className="buttons">
        <button type="button" className="button" onClick={onStop}>
          {t('practice.stopNow')}
        </button>
        <button type="button" className="button" onClick={() => setAsks(false)}>
          {t('practice.goOn')}
        </button>
      </p>
    </div>
  );
}
