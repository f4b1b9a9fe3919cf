import type { RedLine } from '../../lib/list/guidance';
import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import { PageLink } from '../kit/PageLink';

/** The lines that are never crossed, and where each matter goes instead. */
export function RedLines({ redLines }: { readonly redLines: readonly RedLine[] }) {
  return (
    <Disclosure summary={t('panel.before.redLines', { count: redLines.length })}>
      <ul className="stack stack--wide">
        {redLines.map(({ id, title, text, goesTo, page }) => (
          <li key={id} className="stack stack--tight">
            <h3>{title}</h3>
            <p>{text}</p>
            <p>
              <strong>{t('panel.before.goesTo')}</strong>{' '}
              {page ? <PageLink address={page}>{goesTo}</PageLink> : goesTo}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
