import { useState } from 'react';
import type { RequestRecord } from '../../lib/feed/client/request-record';
import { formatInstantDay, formatTimeOfDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';

/** The rest is drawn when somebody opens it: a large list is fetched in hundreds of requests. */
const AT_FIRST = 10;

/** Every request that was made: when, where, how much and what came of it. */
export function NetworkLedger({ requests }: { readonly requests: readonly RequestRecord[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="stack" aria-labelledby="ledger">
      <h2 id="ledger">{t('feedSettings.ledger.title')}</h2>
      <p className="quiet">{t('feedSettings.ledger.what')}</p>
      {requests.length === 0 ? (
        <p>{t('feedSettings.ledger.none')}</p>
      ) : (
        <Disclosure summary={t('feedSettings.ledger.which', requests.length)} onOpen={() => setOpen(true)}>
          <table className="ledger">
            <thead>
              <tr>
                <th scope="col">{t('feedSettings.ledger.when')}</th>
                <th scope="col">{t('feedSettings.ledger.where')}</th>
                <th scope="col">{t('feedSettings.ledger.bytes')}</th>
                <th scope="col">{t('feedSettings.ledger.outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {(isOpen ? requests : requests.slice(0, AT_FIRST)).map(({ at, address, bytes, outcome }) => (
                <tr key={`${at} ${address}`}>
                  <td>
                    {formatInstantDay(at)}, {formatTimeOfDay(at)}
                  </td>
                  <td className="ledger__where">{address}</td>
                  <td className="ledger__bytes">{bytes}</td>
                  <td>{sayOutcome(outcome)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </section>
  );
}

function sayOutcome(outcome: RequestRecord['outcome']): string {
  switch (outcome) {
    case 'received':
      return t('feedSettings.ledger.outcomes.received');
    case 'not-modified':
      return t('feedSettings.ledger.outcomes.notModified');
    case 'not-there':
      return t('feedSettings.ledger.outcomes.notThere');
    case 'no-answer':
      return t('feedSettings.ledger.outcomes.noAnswer');
    case 'cut-off':
      return t('feedSettings.ledger.outcomes.cutOff');
    case 'too-slow':
      return t('feedSettings.ledger.outcomes.tooSlow');
    case 'status':
      return t('feedSettings.ledger.outcomes.status');
    case 'redirected':
      return t('feedSettings.ledger.outcomes.redirected');
    case 'too-large':
      return t('feedSettings.ledger.outcomes.tooLarge');
  }
}
