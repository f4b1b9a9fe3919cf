import { useState } from 'react';
import type { PublishedList } from '../../lib/list/published';
import type { Draft, DraftProblem } from '../../lib/log/draft';
import { LogForm } from '../kit/log-form/LogForm';
import { choicesFor } from './entry-choices';
import { sayForum } from './say-place';
import type { ActivityActs } from './view';

export interface EditEntryProps {
  /** As it was begun: what the entry says, or what was typed before. */
  readonly draft: Draft;
  readonly list: PublishedList | null;
  readonly today: string;
  readonly acts: Pick<ActivityActs, 'keepDraft' | 'saveDraft'>;
  readonly onSaved: () => void;
  readonly onCancel: (draft: Draft) => void;
}

/** An entry in the same form that it was written in. What is typed is kept at every change, until it is saved or dropped. */
export function EditEntry({ draft: begun, list, today, acts, onSaved, onCancel }: EditEntryProps) {
  const [draft, setDraft] = useState<Draft>(begun);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const save = async (): Promise<void> => {
    const answer = await acts.saveDraft(draft);
    if (answer.ok) onSaved();
    else setProblems(answer.problems);
  };
  return (
    <div className="edit">
      <LogForm
        {...choicesFor(draft, list, today)}
        draft={draft}
        problems={problems}
        placeName={draft.forum === null ? draft.host : sayForum(draft.forum, list)}
        bar="in-place"
        onChange={(changed) => {
          setDraft(changed);
          acts.keepDraft(changed);
        }}
        onSave={() => void save()}
        onCancel={() => onCancel(draft)}
      />
    </div>
  );
}
