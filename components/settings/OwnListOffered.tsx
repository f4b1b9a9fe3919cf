import { useEffect, useRef } from 'react';
import { beforeList } from '../../lib/list/before-list';
import { t } from '../../lib/text';
import type { OwnListOffer, OwnListsActs } from './own-lists-view';

/** Whose list was found at an address and what it may say, for the person to agree to before anything of it is kept. */
export function OwnListOffered({
  offer,
  acts,
}: {
  readonly offer: OwnListOffer;
  readonly acts: Pick<OwnListsActs, 'agree' | 'decline'>;
}) {
  const { organisation, title, sequence: number, publisher } = offer;
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone: whoever cannot see the page is to hear what is asked in its place.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="own-lists__offer stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('layers.offer.title', { organisation: beforeList(organisation) })}
      </h3>
      <p>{t('layers.offer.what', { title, number, publisher })}</p>
      <p>{t('layers.offer.scope')}</p>
      <div className="buttons">
        <button type="button" className="button button--primary" onClick={acts.agree}>
          {t('layers.offer.yes')}
        </button>
        <button type="button" className="button" onClick={acts.decline}>
          {t('layers.offer.no')}
        </button>
      </div>
    </div>
  );
}
