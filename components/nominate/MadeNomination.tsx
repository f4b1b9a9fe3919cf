import { useEffect, useRef } from 'react';
import { nominationMail, nominationText } from '../../lib/list/nominate/nomination-file';
import type { Nomination } from '../../lib/list/nomination';
import { t } from '../../lib/text';
import { CopyButton } from '../kit/CopyButton';
import { Disclosure } from '../kit/Disclosure';
import { PageLink } from '../kit/PageLink';
import type { ListKeeper, NominateMeans } from './view';

export interface MadeNominationProps {
  readonly nomination: Nomination;
  readonly keeper: ListKeeper | null;
  readonly means: NominateMeans;
  readonly onChange: () => void;
}

/** The nomination as it will be sent: to be looked at, downloaded or put in a letter. Nothing was sent yet. */
export function MadeNomination({ nomination, keeper, means, onChange }: MadeNominationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It takes the place of the form, so the focus goes to what is new.
  useEffect(() => heading.current?.focus(), []);
  const { host, administrator } = nomination;
  const text = nominationText(nomination);
  const mail = nominationMail(nomination, {
    subject: t('nominate.ready.subject', { host }),
    opening: t('nominate.ready.opening'),
  });
  return (
    <section className="stack stack--wide" aria-labelledby="ready">
      <h1 id="ready" ref={heading} tabIndex={-1}>
        {t('nominate.ready.title')}
      </h1>
      <p>
        {administrator
          ? t('nominate.ready.administrator', { name: administrator.name })
          : t('nominate.ready.official', { host })}
      </p>
      <p>
        {keeper ? t('nominate.ready.nothingSent', { publisher: keeper.name }) : t('nominate.ready.nobody')}{' '}
        {keeper?.contact != null && <PageLink address={keeper.contact}>{t('nominate.ready.where')}</PageLink>}
      </p>
      <div className="buttons buttons--same-height">
        <button type="button" className="button button--primary" onClick={() => means.download(nomination)}>
          {t('nominate.ready.download')}
        </button>
        {mail !== null && (
          <a className="button nominate__mail" href={mail}>
            {t('nominate.ready.mail')}
          </a>
        )}
        <CopyButton text={text} label={t('nominate.ready.copy')} copy={means.copy} />
      </div>
      {mail === null && <p className="quiet">{t('nominate.ready.tooLongForMail')}</p>}
      <Disclosure summary={t('nominate.ready.inside')}>
        <pre className="nominate__text">{text}</pre>
      </Disclosure>
      <p>
        <button type="button" className="link" onClick={onChange}>
          {t('nominate.ready.change')}
        </button>
      </p>
    </section>
  );
}
