import type { Advice } from '../../lib/list/advice';
import type { Forum } from '../../lib/list/forum';
import type { Signpost } from '../../lib/list/plan';
import { t } from '../../lib/text';
import { CopyButton } from '../kit/CopyButton';
import { Disclosure } from '../kit/Disclosure';
import { PageLink } from '../kit/PageLink';
import { ForumSearch } from './ForumSearch';
import type { PanelActs } from './view';

export interface InsteadProps {
  readonly advice: Advice;
  readonly forums: readonly Forum[] | null;
  readonly acts: PanelActs;
}

/** Where nobody may post there is still something useful to do. */
export function Instead({ advice, forums, acts }: InsteadProps) {
  const { posting, lead, ours, place } = advice;
  const { forum } = place;
  const closed = posting.may === 'not-post' && posting.because === 'closed';
  // What they ask of officials only matters here when it is they who said no.
  const theySaidNo =
    'because' in posting && (posting.because === 'not-welcome' || posting.because === 'stance');
  const notes = theySaidNo ? forum.terms.notes : [];
  const { contact } = forum.operator;
  const ourPages = ours?.here.signposts ?? [];
  return (
    <section className="section" aria-labelledby="instead">
      <h2 id="instead">{t('panel.instead.title')}</h2>
      <div>
        {closed ? (
          <Disclosure summary={t('panel.instead.other')} startsOpen>
            <p>{t('panel.instead.otherWhy')}</p>
            <ForumSearch forums={forums?.filter(({ id }) => id !== forum.id) ?? null} acts={acts} />
          </Disclosure>
        ) : (
          <>
            {contact && <WriteToThem contact={contact} notes={notes} acts={acts} />}
            <Disclosure summary={t('panel.instead.note')} startsOpen={!contact}>
              <p>{t('panel.instead.noteWhy')}</p>
              <p>
                <button type="button" className="button" onClick={() => acts.startEntry('listening')}>
                  {t('panel.instead.noteAct')}
                </button>
              </p>
            </Disclosure>
          </>
        )}
        <Disclosure summary={t('panel.instead.own')}>
          <p>{t('panel.instead.ownWhy')}</p>
          {ourPages.length > 0 && <OurPages pages={ourPages} />}
        </Disclosure>
        {lead && lead.id !== ours?.organisation.id && (
          <Disclosure summary={t('panel.instead.lead')}>
            <p>{t('panel.instead.leadWhy', { organisation: lead.name })}</p>
          </Disclosure>
        )}
      </div>
    </section>
  );
}

interface WriteToThemProps {
  readonly contact: string;
  readonly notes: readonly string[];
  readonly acts: PanelActs;
}

function WriteToThem({ contact, notes, acts }: WriteToThemProps) {
  return (
    <Disclosure summary={t('panel.instead.write')} startsOpen>
      <p>{t('panel.instead.writeWhy')}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <div className="buttons">
        <CopyButton text={contact} label={t('panel.instead.copyAddress')} copy={acts.copy} />
        <PageLink address={contact}>{t('panel.instead.writeOpen')}</PageLink>
      </div>
    </Disclosure>
  );
}

/** Pages of ours to put an answer on. No address to copy: here nothing is to be pasted. */
function OurPages({ pages }: { readonly pages: readonly Signpost[] }) {
  return (
    <ul className="stack">
      {pages.map(({ title, url, for: purpose }) => (
        <li key={url}>
          <p>
            <PageLink address={url}>{title}</PageLink>
          </p>
          <p className="quiet">{purpose}</p>
        </li>
      ))}
    </ul>
  );
}
