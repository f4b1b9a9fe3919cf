import type { Commitment, Plan } from '../list/plan';
import type { Kind } from './entry';
import { KINDS_TOWARDS } from './kinds';

/** The plan's promises that an entry of this kind on this forum is made towards, in the plan's order. */
export function fittingCommitments(plan: Plan, forum: string, kind: Kind): readonly Commitment[] {
  return plan.commitments.filter(
    (commitment) =>
      (commitment.forum === undefined || commitment.forum === forum) &&
      KINDS_TOWARDS[commitment.measure].includes(kind),
  );
}
