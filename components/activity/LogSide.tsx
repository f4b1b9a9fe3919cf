import { useState } from 'react';
import { applyBulkChange } from '../../lib/log/bulk-change';
import type { Draft } from '../../lib/log/draft';
import { WHOLE_LOG } from '../../lib/log/find/log-query';
import type { LogRow } from '../../lib/log/find/log-row';
import type { LogPeriod } from '../../lib/log/select-entries';
import { t } from '../../lib/text';
import { KeptLine } from '../kit/kept/KeptLine';
import type { PracticeView } from '../kit/practice/practice-view';
import { BulkForm } from './bulk/BulkForm';
import { DONE_ID } from './DoneMessage';
import { EditEntry } from './EditEntry';
import { entryElementId } from './EntryRow';
import { FoundEntries } from './FoundEntries';
import { EmptyLog } from './EmptyLog';
import { PageTitle } from './PageTitle';
import { DueEntries } from './retention/DueEntries';
import { ProblemList } from './ProblemList';
import { startChange } from './start-change';
import { UnreadableRows } from './UnreadableRows';
import { UnsavedChanges } from './UnsavedChanges';
import { CHANGE_SELECTED_ID, ENTRIES_ID, useFocusNext } from './use-focus-next';
import { useSelection } from './use-selection';
import type { ActivityActs, ReadyActivity } from './view';

export interface LogSideProps {
  readonly view: ReadyActivity;
  readonly acts: ActivityActs;
  readonly takesFocus: boolean;
  /** Turns to the export of some days. */
  readonly onExport: (days: LogPeriod) => void;
  /** Turns to restoring from a file. */
  readonly onRestore: () => void;
  readonly practice?: PracticeView | undefined;
  /** Turns to a pack of what was found; left out in practice, where nothing leaves. */
  readonly onPack?: ((found: readonly LogRow[]) => void) | undefined;
}

/** What I did, found and added up; or the entry, or the many, that are being changed. */
export function LogSide(props: LogSideProps) {
  const { view, acts, takesFocus, onExport, onRestore, practice, onPack } = props;
  const [editing, setEditing] = useState<Draft | null>(null);
  const [changingMany, setChangingMany] = useState(false);
  const selection = useSelection(view.entries);
  const focusNext = useFocusNext();
  const { due } = view;
  const problems = view.problems.length > 0 && (
    <ProblemList
      problems={view.problems.map((problem) =>
        problem.id === 'lost'
          ? { ...problem, action: { label: t('log.lost.open'), act: onRestore } }
          : problem,
      )}
      onDismiss={acts.dismiss}
    />
  );

  if (editing) {
    const backToEntry = (): void => {
      focusNext.want(editing.editing && entryElementId(editing.editing.id));
      setEditing(null);
    };
    return (
      <>
        {problems}
        <EditEntry
          draft={editing}
          list={view.list}
          today={view.today}
          acts={acts}
          onSaved={backToEntry}
          onCancel={(draft) => {
            acts.dropDraft(draft);
            backToEntry();
          }}
        />
      </>
    );
  }
  if (changingMany) {
    const entries = view.entries.filter(({ id }) => selection.ids.has(id));
    return (
      <BulkForm
        entries={entries}
        list={view.list}
        onSave={(change) => {
          focusNext.want(DONE_ID);
          acts.changeEntries([...selection.ids], (entry) => applyBulkChange(entry, change));
          setChangingMany(false);
        }}
        onCancel={() => {
          focusNext.want(CHANGE_SELECTED_ID);
          setChangingMany(false);
        }}
      />
    );
  }
  return (
    <div className="page-parts">
      <div className="stack stack--tight">
        <PageTitle takesFocus={takesFocus}>{t('activity.title')}</PageTitle>
        <p className="quiet">
          <KeptLine />
        </p>
      </div>
      {problems}
      {view.unsaved.length > 0 && (
        <UnsavedChanges drafts={view.unsaved} list={view.list} onGo={setEditing} onDrop={acts.dropDraft} />
      )}
      {due && (
        <DueEntries
          due={due}
          onShow={() => {
            focusNext.want(ENTRIES_ID);
            acts.ask({ ...WHOLE_LOG, period: { by: 'days', ...due.days }, sort: 'oldest' });
          }}
          onExport={() => onExport(due.days)}
          onDelete={() => {
            focusNext.want(DONE_ID);
            acts.expire(due);
          }}
        />
      )}
      {view.unreadable.length > 0 && <UnreadableRows rows={view.unreadable} onDownload={acts.download} />}
      {view.entries.length === 0 && view.stillReading === null && view.unreadable.length === 0 && (
        <EmptyLog onRestore={onRestore} practice={practice} />
      )}
      <FoundEntries
        view={view}
        acts={acts}
        selection={selection}
        focusNext={focusNext}
        onEdit={(entry) => {
          const begun = view.unsaved.find((draft) => draft.editing?.id === entry.id);
          setEditing(begun ?? startChange(entry));
        }}
        onChangeMany={() => setChangingMany(true)}
        onPack={onPack}
      />
    </div>
  );
}
