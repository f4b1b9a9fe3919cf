import type { Posting } from './advice';
import type { Forum, StanceName } from './forum';
import type { Approach, PlanForum } from './plan';

/** From the freest to the strictest. */
const STRICTNESS = [
  'post',
  'post-as-representative',
  'post-when-referred',
  'post-in-clinic',
  'ask-first',
  'listen',
  'not-post',
] as const satisfies readonly Posting['may'][];

function stanceAllows(stance: StanceName, planned: boolean): Posting {
  switch (stance) {
    case 'welcome':
      return { may: 'post' };
    case 'registered-representatives-only':
      return { may: 'post-as-representative' };
    case 'by-referral':
      return { may: 'post-when-referred' };
    case 'clinic':
      return { may: 'post-in-clinic' };
    case 'listen-only':
      return { may: 'listen', because: 'stance' };
    case 'not-welcome':
      return { may: 'not-post', because: 'not-welcome' };
    case 'not-yet-asked':
      return planned ? { may: 'post' } : { may: 'ask-first', because: 'not-yet-asked' };
  }
}

function planAllows(approach: Approach | undefined): Posting {
  switch (approach) {
    case undefined:
      return { may: 'ask-first', because: 'no-plan' };
    case 'take-part':
    case 'signpost':
      return { may: 'post' };
    case 'answer-when-referred':
      return { may: 'post-when-referred' };
    case 'clinic':
      return { may: 'post-in-clinic' };
    case 'listen':
      return { may: 'listen', because: 'plan' };
    case 'stay-away':
      return { may: 'not-post', because: 'stay-away' };
  }
}

/**
 * What one may do on a forum: its operator's stance and our plan taken together, the stricter of the two. Equally
 * strict, the operator's reason is given. A closed or retired forum takes no posts, whatever anybody says.
 *
 * | stance \ approach    | take part, signpost | when referred | clinic    | listen         | stay away   | no plan                   |
 * | -------------------- | ------------------- | ------------- | --------- | -------------- | ----------- | ------------------------- |
 * | welcome              | post                | when referred | in clinic | listen: plan   | don't: plan | ask first: no plan        |
 * | representatives only | as representative   | when referred | in clinic | listen: plan   | don't: plan | ask first: no plan        |
 * | by referral          | when referred       | when referred | in clinic | listen: plan   | don't: plan | ask first: no plan        |
 * | clinic               | in clinic           | in clinic     | in clinic | listen: plan   | don't: plan | ask first: no plan        |
 * | not yet asked        | post                | when referred | in clinic | listen: plan   | don't: plan | ask first: not yet asked  |
 * | listen only          | listen: stance      | listen        | listen    | listen: stance | don't: plan | listen: stance            |
 * | not welcome          | don't: not welcome  | don't         | don't     | don't          | don't       | don't: not welcome        |
 *
 * Where the operator has not been asked, a published plan is the department's answer, and the plan itself says how far
 * the consultation has come. A forum whose status is not known counts as open: somebody is looking at it. A pre-election
 * period changes what one says, not where; its changes and checks are the list's to say.
 */
export function postingFor({
  forum,
  here,
}: {
  readonly forum: Forum;
  readonly here: PlanForum | null;
}): Posting {
  if (forum.status.state === 'closed' || forum.status.state === 'retired') {
    return { may: 'not-post', because: 'closed' };
  }
  const stance = stanceAllows(forum.stance.name, here !== null);
  const plan = planAllows(here?.approach);
  return STRICTNESS.indexOf(plan.may) > STRICTNESS.indexOf(stance.may) ? plan : stance;
}

/** Whether there is any way to post, be it by asking first, when referred or in a clinic. */
export function mayPost(posting: Posting): boolean {
  return posting.may !== 'listen' && posting.may !== 'not-post';
}
