import { useEffect, useRef, useState } from 'react';
import { draftFromEntry } from '../../lib/log/draft-from-entry';
import type { Entry } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { DoneMessage, DONE_ID } from './DoneMessage';
import { EditEntry } from './EditEntry';
import { EmptyLog } from './EmptyLog';
import { entryElementId } from './EntryItem';
import { EntryList } from './EntryList';
import { PageTitle } from './PageTitle';
import { ProblemList } from './ProblemList';
import { Totals } from './Totals';
import { UnreadableRows } from './UnreadableRows';
import type { ActivityActs, ReadyActivity } from './view';

export interface LogSideProps {
  readonly view: ReadyActivity;
  readonly acts: ActivityActs;
  readonly takesFocus: boolean;
}

/** What I did, newest first, or the entry that is being changed. */
export function LogSide({ view, acts, takesFocus }: LogSideProps) {
  const [editing, setEditing] = useState<Entry | null>(null);
  // What takes the focus as soon as it is there, because what had it has gone.
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    const target = focusNext.current && document.getElementById(focusNext.current);
    if (!target) return;
    target.focus();
    focusNext.current = null;
  });

  if (editing) {
    const backToEntry = (): void => {
      focusNext.current = entryElementId(editing.id);
      setEditing(null);
    };
    return (
      <>
        {view.problems.length > 0 && <ProblemList problems={view.problems} onDismiss={acts.dismiss} />}
        <EditEntry
          entry={editing}
          list={view.list}
          today={view.today}
          onSave={acts.saveDraft}
          onSaved={backToEntry}
          onCancel={backToEntry}
        />
      </>
    );
  }

  const remove = (entry: Entry): void => {
    focusNext.current = DONE_ID;
    acts.deleteEntry(entry.id);
  };
  const markAnswered = (entry: Entry): void => {
    focusNext.current = entryElementId(entry.id);
    void acts.saveDraft({ ...draftFromEntry(entry), followUpDone: view.today });
  };
  const undo = (entry: Entry): void => {
    focusNext.current = entryElementId(entry.id);
    acts.undo();
  };

  return (
    <div className="page-parts">
      <div className="stack stack--tight">
        <PageTitle takesFocus={takesFocus}>{t('activity.title')}</PageTitle>
        <p className="quiet">{t('activity.kept')}</p>
      </div>
      <DoneMessage done={view.done} list={view.list} onUndo={undo} />
      {view.problems.length > 0 && <ProblemList problems={view.problems} onDismiss={acts.dismiss} />}
      {view.unreadable.length > 0 && <UnreadableRows rows={view.unreadable} onDownload={acts.download} />}
      {view.entries.length === 0 ? (
        view.unreadable.length === 0 && <EmptyLog />
      ) : (
        <>
          <Totals entries={view.entries} today={view.today} />
          <EntryList
            entries={view.entries}
            list={view.list}
            today={view.today}
            onEdit={setEditing}
            onDelete={remove}
            onAnswered={markAnswered}
          />
        </>
      )}
    </div>
  );
}
