import type { PlanHere } from '../../lib/list/advice';
import type { Draft } from '../../lib/log/draft';
import { fittingCommitments } from '../../lib/log/fitting-commitments';
import { LogForm } from '../kit/log-form/LogForm';
import { allOf, kindsHere, kindsWithoutList } from './kinds-here';
import type { NoListView, PanelActs, ReadyView } from './view';

export interface WritingFormProps {
  readonly draft: Draft;
  readonly view: ReadyView | NoListView;
  readonly acts: PanelActs;
}

/** The form of the entry that is being written, filled from the plan for the place at hand. */
export function WritingForm({ draft, view, acts }: WritingFormProps) {
  const page = view.state === 'ready' ? view.page : null;
  const ours = page?.state === 'listed' ? page.advice.ours : null;
  const kinds = (page && kindsHere(page)) ?? kindsWithoutList();
  return (
    <LogForm
      draft={draft}
      problems={view.draftProblems}
      placeName={namePlace(draft, view)}
      kinds={allOf(kinds)}
      topics={ours?.here.topics ?? []}
      signposts={ours?.here.signposts ?? []}
      commitments={commitmentsFor(draft, ours)}
      recordRule={view.state === 'ready' ? view.recordRule : null}
      promise={ours?.here.answerWithinWorkingDays ?? null}
      today={view.today}
      bar="fixed"
      onChange={acts.changeDraft}
      onSave={acts.saveDraft}
      onCancel={acts.dropDraft}
    />
  );
}

function commitmentsFor(draft: Draft, ours: PlanHere | null) {
  return ours && draft.forum !== null ? fittingCommitments(ours.plan, draft.forum, draft.kind) : [];
}

function namePlace(draft: Draft, view: ReadyView | NoListView): string {
  const forums = view.state === 'ready' ? view.forums : [];
  return forums.find(({ id }) => id === draft.forum)?.name ?? draft.forum ?? draft.host;
}
