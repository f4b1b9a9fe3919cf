import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import type { OwnList, OwnListsActs } from './own-lists-view';

export interface OwnListItemProps {
  readonly list: OwnList;
  /** Whether it may go before the one it comes after. */
  readonly mayRise: boolean;
  readonly acts: OwnListsActs;
}

/** One department’s own list: which number, from where, what the last check came to, and what is left out. */
export function OwnListItem({ list, mayRise, acts }: OwnListItemProps) {
  const { feed, organisation, which, address, last, leftOut, isSet } = list;
  return (
    <li className="stack stack--tight">
      <h3>{organisation}</h3>
      <p>{which}</p>
      <p className="quiet feed__where">{t('layers.from', { address })}</p>
      {isSet && <p className="quiet">{t('layers.policy.isSet')}</p>}
      {last !== null && <p>{last}</p>}
      {leftOut.length > 0 && (
        <Disclosure summary={t('layers.leftOut', leftOut.length)}>
          <ul className="bullets">
            {leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {!isSet && (
        <div className="buttons">
          {mayRise && (
            <button type="button" className="button" onClick={() => acts.raise(feed)}>
              {t('layers.earlier')} <span className="visually-hidden">{organisation}</span>
            </button>
          )}
          <button type="button" className="button" onClick={() => acts.remove(feed)}>
            {t('layers.remove')} <span className="visually-hidden">{organisation}</span>
          </button>
        </div>
      )}
    </li>
  );
}
