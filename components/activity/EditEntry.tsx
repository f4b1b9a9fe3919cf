import { useState } from 'react';
import type { PublishedList } from '../../lib/list/published';
import type { Draft, DraftProblem } from '../../lib/log/draft';
import { LogForm } from '../kit/log-form/LogForm';
import { ClashMessage } from './ClashMessage';
import { choicesFor } from './entry-choices';
import { sayForum } from './say-place';
import type { ActivityActs, Clash } from './view';

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
  const [clash, setClash] = useState<Clash | null>(null);
  const save = async (wanted: Draft): Promise<void> => {
    const answer = await acts.saveDraft(wanted);
    if (answer.ok) return onSaved();
    setProblems(answer.problems);
    setClash(answer.clash ?? null);
  };
  return (
    <div className="edit">
      {clash && (
        <ClashMessage
          clash={clash}
          list={list}
          onMine={() => void save(clash.onTop)}
          onOther={() => onCancel(draft)}
        />
      )}
      <LogForm
        {...choicesFor(draft, list, today)}
        draft={draft}
        problems={problems}
        placeName={draft.forum === null ? draft.host : sayForum(draft.forum, list)}
        bar="in-place"
        onChange={(changed) => {
          setDraft(changed);
          setClash(null);
          acts.keepDraft(changed);
        }}
        onSave={() => void save(draft)}
        onCancel={() => onCancel(draft)}
      />
    </div>
  );
}
