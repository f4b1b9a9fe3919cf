import type { Forum, StanceName } from '../../list/forum';
import type { Approach, Plan, PlanForum } from '../../list/plan';
import type { SourceProblem } from '../source-problem';
import { APPROACHES_WITHIN } from './approaches-within';
import { problemIn, type LintRule } from './rule';

const ANSWERS: readonly Approach[] = ['take-part', 'answer-when-referred', 'clinic', 'signpost'];

/** A plan goes no further than the operator does, and expects nothing of a forum that is no more. */
export const approaches: LintRule = {
  id: 'approaches',
  find: ({ forums, plans }) =>
    eachPlanned(plans, forums).flatMap(({ plan, here, forum, field }) => {
      const { state } = forum.status;
      if (here.approach === 'stay-away') return [];
      if (state === 'retired' || state === 'closed') {
        return [
          problemIn(
            'plans',
            plan.organisation,
            `${field}.approach`,
            `The forum is ${state}: write stay-away, or take it out of the plan.`,
          ),
        ];
      }
      return APPROACHES_WITHIN[forum.stance.name].includes(here.approach)
        ? []
        : [
            problemIn(
              'plans',
              plan.organisation,
              `${field}.approach`,
              `It goes further than the operator of ${forum.id}, who says ${forum.stance.name}: write ${within(forum.stance.name)}.`,
            ),
          ];
    }),
};

/** Nobody is said to have agreed who was not asked, and no answer is promised where none is given. */
export const promises: LintRule = {
  id: 'promises',
  find: ({ forums, plans }) =>
    eachPlanned(plans, forums).flatMap(({ plan, here, forum, field }) => [
      ...(forum.stance.name === 'not-yet-asked' && here.consultation.state !== 'not-yet'
        ? [
            problemIn(
              'plans',
              plan.organisation,
              `${field}.consultation`,
              `Says ${here.consultation.state}, but nobody has asked the operator of ${forum.id}: write not-yet, or give the forum’s stance.`,
            ),
          ]
        : []),
      ...(here.answerWithinWorkingDays !== undefined && !ANSWERS.includes(here.approach)
        ? [
            problemIn(
              'plans',
              plan.organisation,
              `${field}.answerWithinWorkingDays`,
              `Nobody answers under ${here.approach}: leave it out.`,
            ),
          ]
        : []),
    ]),
};

/** `listen or stay-away` */
function within(stance: StanceName): string {
  return [...APPROACHES_WITHIN[stance], 'stay-away'].join(' or ');
}

/** In a plan each forum and each commitment is there once, a share is at most all, and a commitment's forum is planned. */
export const plans: LintRule = {
  id: 'plans',
  find: (sources) => sources.plans.flatMap(problemsOf),
};

function problemsOf({ organisation, forums, commitments }: Plan): SourceProblem[] {
  const planned = forums.map(({ forum }) => forum);
  const ids = commitments.map(({ id }) => id);
  return [
    ...planned.flatMap((forum, n) =>
      isAgain(planned, n)
        ? [problemIn('plans', organisation, `forums[${n}].forum`, `The plan has ${forum} twice: keep one.`)]
        : [],
    ),
    ...commitments.flatMap(({ id, forum, measure, target }, n) => [
      ...(isAgain(ids, n)
        ? [
            problemIn(
              'plans',
              organisation,
              `commitments[${n}].id`,
              `The plan has ${id} twice: give one of them another id.`,
            ),
          ]
        : []),
      ...(forum !== undefined && !planned.includes(forum)
        ? [
            problemIn(
              'plans',
              organisation,
              `commitments.${id}.forum`,
              `The plan says nothing about ${forum}: add it to its forums.`,
            ),
          ]
        : []),
      ...(measure === 'share-answered-in-time' && target > 100
        ? [
            problemIn(
              'plans',
              organisation,
              `commitments.${id}.target`,
              'More than all: a share is at most 100 per cent.',
            ),
          ]
        : []),
    ]),
  ];
}

/** Whether the nth of some names was there before. */
function isAgain(names: readonly string[], n: number): boolean {
  return names.indexOf(names[n] ?? '') !== n;
}

interface Planned {
  readonly plan: Plan;
  readonly here: PlanForum;
  readonly forum: Forum;
  readonly field: string;
}

/** What each plan says about each forum that the list knows. */
function eachPlanned(all: readonly Plan[], forums: readonly Forum[]): Planned[] {
  const known = new Map(forums.map((forum) => [forum.id, forum]));
  return all.flatMap((plan) =>
    plan.forums.flatMap((here, n) => {
      const forum = known.get(here.forum);
      return forum ? [{ plan, here, forum, field: `forums[${n}]` }] : [];
    }),
  );
}
