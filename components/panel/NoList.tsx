import { t } from '../../lib/text';
import type { PracticeView } from '../kit/practice/practice-view';
import { AddressForm } from './AddressForm';
import { Barriers } from './Barriers';
import { Foot } from './Foot';
import { Header } from './Header';
import { kindsWithoutList } from './kinds-here';
import { loadForms } from './load-forms';
import { LogBar } from './LogBar';
import { SkipToLog } from './SkipToLog';
import { useLate } from './use-late';
import { useReturnedFocus } from './use-returned-focus';
import type { NoListView, PanelActs } from './view';

export interface NoListProps {
  readonly view: NoListView;
  readonly acts: PanelActs;
  readonly practice?: PracticeView | undefined;
}

/** No list could be read: why, and that logging works all the same. */
export function NoList({ view, acts, practice }: NoListProps) {
  const { problem, page, draft } = view;
  const bar = useReturnedFocus<HTMLElement>(draft !== null);
  const forms = useLate(loadForms);
  const read = (
    <>
      <main>
        <div className="section">
          <h1>{t('panel.noList.title')}</h1>
          <p role="alert">{problem.text}</p>
          {problem.action && (
            <p>
              <button type="button" className="button" onClick={problem.action.act}>
                {problem.action.label}
              </button>
            </p>
          )}
        </div>
        {page.host !== null && <Barriers onLog={acts.logBarrier} />}
        {page.host === null && (
          <div className="section">
            <AddressForm label={t('panel.noList.address')} acts={acts} />
          </div>
        )}
        <Foot acts={acts} />
      </main>
      {page.host !== null && (
        <LogBar
          ref={bar}
          kinds={kindsWithoutList()}
          logged={[]}
          done={view.done}
          owedDone={null}
          today={view.today}
          isPractice={practice?.isOn}
          acts={acts}
        />
      )}
    </>
  );
  return (
    <div className="panel">
      {page.host !== null && !draft && <SkipToLog />}
      <Header list={null} problems={view.problems} acts={acts} />
      {draft ? (
        <main aria-busy={!forms}>{forms && <forms.WritingForm draft={draft} view={view} acts={acts} />}</main>
      ) : (
        read
      )}
    </div>
  );
}
