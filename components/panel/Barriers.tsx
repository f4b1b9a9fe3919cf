import type { BarrierReason } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { BARRIERS, sayBarrier } from '../kit/words';

/** What stopped somebody here: each reason is one press, and the press logs it. It can be undone. */
export function Barriers({ onLog }: { readonly onLog: (reason: BarrierReason) => void }) {
  return (
    <section className="section" aria-labelledby="barriers">
      <h2 id="barriers">{t('log.barriers.title')}</h2>
      <p>{t('log.barriers.what')}</p>
      <div className="buttons">
        {BARRIERS.map((reason) => (
          <button key={reason} type="button" className="button" onClick={() => onLog(reason)}>
            {sayBarrier(reason)}
          </button>
        ))}
      </div>
    </section>
  );
}
