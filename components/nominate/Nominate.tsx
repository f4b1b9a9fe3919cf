import { t } from '../../lib/text';
import { MadeNomination } from './MadeNomination';
import { NominateForm } from './NominateForm';
import { useAsking } from './use-asking';
import type { ListKeeper, NominateMeans, NominateStart } from './view';
import './nominate.scss';

export interface NominateProps {
  readonly start: NominateStart;
  readonly keeper: ListKeeper | null;
  readonly means: NominateMeans;
}

/** The page on which a forum is suggested for the list, or answered for by those who run it. */
export function Nominate({ start, keeper, means }: NominateProps) {
  const asking = useAsking(start, means);
  return (
    <>
      <header className="nominate__bar">
        <p>{t('name')}</p>
      </header>
      <main className="nominate">
        {asking.made ? (
          <MadeNomination nomination={asking.made} keeper={keeper} means={means} onChange={asking.change} />
        ) : (
          <NominateForm asking={asking} />
        )}
      </main>
    </>
  );
}
