import type { DeskPlan } from '../formats/receive/desk-calls';
import type { PublishedList } from '../list/published';
import { readIdentities } from '../report/scope/identities';
import type { KnownPlan } from '../report/scope/known-plans';
import type { LogStore } from '../report/store/log-store';
import { surveySet } from '../report/survey-set';

/** The known versions of plans of the organisations that the set is about, the newest first, and whatever was given. */
export function deskPlans(
  store: LogStore,
  known: readonly KnownPlan[],
  { organisations }: Pick<PublishedList, 'organisations'>,
): readonly DeskPlan[] {
  const { today } = readIdentities(organisations);
  const ours = new Set(surveySet(store, organisations).organisations.map(({ id }) => id));
  return known
    .filter(({ plan, source }) => source.is === 'given' || ours.has(today(plan.organisation)))
    .map(({ plan: { organisation, version, from }, source }) => ({ organisation, version, from, source }))
    .toSorted((a, b) =>
      a.organisation === b.organisation ? b.version - a.version : a.organisation < b.organisation ? -1 : 1,
    );
}
