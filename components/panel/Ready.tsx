import { useState } from 'react';
import { t } from '../../lib/text';
import type { PracticeView } from '../kit/practice/practice-view';
import { Header } from './Header';
import { Foot } from './Foot';
import { kindsHere } from './kinds-here';
import { ListedPage } from './ListedPage';
import { loadForms } from './load-forms';
import { namePlaceOf } from './name-place';
import { LogBar } from './LogBar';
import { ModeBanner } from './ModeBanner';
import { NowherePage } from './NowherePage';
import { SkipToLog } from './SkipToLog';
import { UnlistedPage } from './UnlistedPage';
import { useLate } from './use-late';
import { useReturnedFocus } from './use-returned-focus';
import type { PagePlace, PanelActs, ReadyView } from './view';

export interface ReadyProps {
  readonly view: ReadyView;
  readonly acts: PanelActs;
  readonly practice?: PracticeView | undefined;
}

/** The panel with a list to ask: a form if one is open, else what the list says about the page. */
export function Ready({ view, acts, practice }: ReadyProps) {
  const { page, draft } = view;
  const [editsWho, setEditsWho] = useState(false);
  const asksWho = view.asksWho || editsWho;
  const main = useReturnedFocus<HTMLElement>(asksWho);
  const bar = useReturnedFocus<HTMLElement>(draft !== null);
  const forms = useLate(loadForms);
  const kinds = kindsHere(page);

  const leaveWho = (): void => {
    setEditsWho(false);
    if (view.asksWho) acts.skipWho();
  };
  const read = (
    <>
      <main ref={main} tabIndex={-1}>
        {page.state === 'listed' && <ModeBanner mode={page.advice.mode} today={view.today} />}
        <PageSections view={view} acts={acts} onAskWho={() => setEditsWho(true)} />
        {forms && (
          <forms.OwedList
            owed={view.owed}
            done={kinds ? null : view.owedDone}
            namePlace={(entry) => namePlaceOf(entry, view.forums)}
            today={view.today}
            acts={acts.owed}
            onOpenLog={acts.openActivity}
          />
        )}
        <Foot acts={acts} />
      </main>
      {kinds && (
        <LogBar
          key={keyOf(page)}
          ref={bar}
          kinds={kinds}
          logged={view.logged}
          done={view.done}
          owedDone={view.owedDone}
          today={view.today}
          isPractice={practice?.isOn}
          acts={acts}
        />
      )}
    </>
  );
  return (
    <div className="panel">
      {kinds && !draft && !asksWho && <SkipToLog />}
      <Header list={view.list} problems={view.problems} acts={acts} />
      <output className="visually-hidden">{t('panel.nowShowing', { place: namePage(page) })}</output>
      {draft || asksWho ? (
        <main aria-busy={!forms}>
          {forms && draft && <forms.WritingForm draft={draft} view={view} acts={acts} />}
          {forms && !draft && (
            <forms.WhoForm
              organisations={view.organisations}
              person={view.person}
              isSet={view.organisationSet}
              first={view.asksWho}
              practice={practice}
              onSave={(organisation, role) => {
                setEditsWho(false);
                acts.setPerson(organisation, role);
              }}
              onLeave={leaveWho}
            />
          )}
        </main>
      ) : (
        read
      )}
    </div>
  );
}

interface PageSectionsProps extends Omit<ReadyProps, 'practice'> {
  readonly onAskWho: () => void;
}

function PageSections({ view, acts, onAskWho }: PageSectionsProps) {
  const { page } = view;
  switch (page.state) {
    case 'listed':
      return (
        <ListedPage key={keyOf(page)} advice={page.advice} view={view} acts={acts} onAskWho={onAskWho} />
      );
    case 'not-listed':
      return <UnlistedPage key={page.host} host={page.host} view={view} acts={acts} />;
    default:
      return <NowherePage view={view} acts={acts} />;
  }
}

/** Another thread is another page: what was ticked and opened for one says nothing about the other. */
function keyOf(page: PagePlace): string {
  switch (page.state) {
    case 'listed':
      return page.advice.place.thread ?? page.advice.place.forum.id;
    case 'not-listed':
      return page.host;
    default:
      return page.state;
  }
}

function namePage(page: PagePlace): string {
  switch (page.state) {
    case 'listed':
      return page.advice.place.forum.name;
    case 'not-listed':
      return page.host;
    default:
      return t('panel.title');
  }
}
