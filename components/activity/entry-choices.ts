import type { PublishedList } from '../../lib/list/published';
import { recordRule } from '../../lib/list/record-rule';
import type { Draft } from '../../lib/log/draft';
import { KindName } from '../../lib/log/entry';
import { fittingCommitments } from '../../lib/log/fitting-commitments';
import type { EntryChoices } from '../kit/log-form/entry-field';

/**
 * What the form offers for an entry that is being changed, out of the plan of the organisation it was made for. The
 * entry's own promise stays choosable, whatever its kind becomes. Without a list or a plan there is less to choose.
 */
export function choicesFor(draft: Draft, list: PublishedList | null, today: string): EntryChoices {
  const plan = list?.plans.find((known) => known.organisation === draft.organisation);
  const here = plan?.forums.find((known) => known.forum === draft.forum);
  const fitting = plan && draft.forum !== null ? fittingCommitments(plan, draft.forum, draft.kind) : [];
  const own = plan?.commitments.filter(
    ({ id }) => id === draft.commitment && !fitting.some((other) => other.id === id),
  );
  return {
    kinds: KindName.options,
    topics: here?.topics ?? [],
    signposts: here?.signposts ?? [],
    commitments: [...fitting, ...(own ?? [])],
    recordRule: list && recordRule(list.guidance),
    promise: here?.answerWithinWorkingDays ?? null,
    today,
  };
}
