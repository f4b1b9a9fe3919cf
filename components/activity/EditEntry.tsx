import { useState } from 'react';
import type { PublishedList } from '../../lib/list/published';
import type { Draft, DraftProblem } from '../../lib/log/draft';
import { draftFromEntry } from '../../lib/log/draft-from-entry';
import type { Entry } from '../../lib/log/entry';
import { LogForm } from '../kit/log-form/LogForm';
import { choicesFor } from './entry-choices';
import { sayPlace } from './say-place';
import type { ActivityActs } from './view';

export interface EditEntryProps {
  readonly entry: Entry;
  readonly list: PublishedList | null;
  readonly today: string;
  readonly onSave: ActivityActs['saveDraft'];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** An entry in the same form that it was written in. It stays open, with all that was typed, until it is saved. */
export function EditEntry({ entry, list, today, onSave, onSaved, onCancel }: EditEntryProps) {
  const [draft, setDraft] = useState<Draft>(() => draftFromEntry(entry));
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const save = async (): Promise<void> => {
    const answer = await onSave(draft);
    if (answer.ok) onSaved();
    else setProblems(answer.problems);
  };
  return (
    <div className="edit">
      <LogForm
        {...choicesFor(draft, list, today)}
        draft={draft}
        problems={problems}
        placeName={sayPlace(entry.where, list)}
        bar="in-place"
        onChange={setDraft}
        onSave={() => void save()}
        onCancel={onCancel}
      />
    </div>
  );
}
