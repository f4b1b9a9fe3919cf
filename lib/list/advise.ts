import type { Advice, Person, Place, PlanHere } from './advice';
import { checksFor } from './checks';
import { discloseFor } from './disclosure';
import { exampleFor } from './examples';
import { modeFor } from './mode';
import type { Organisation } from './organisation';
import { ownOrganisation } from './own';
import { postingFor } from './posting';
import type { PublishedList } from './published';
import { currentOrganisation } from './successor';
import { valuesFor } from './values';

interface PlanToday extends PlanHere {
  /** The body that answers for the plan today. */
  readonly today: Organisation;
}

/**
 * The plans that say something about a forum, by the name of their organisation. Where a renamed body's plan and its
 * successor's both do, the successor's holds. A plan of a body that the list does not know is left out.
 */
function plansHere(list: PublishedList, forum: string): PlanToday[] {
  const found = list.plans.flatMap((plan): PlanToday[] => {
    const here = plan.forums.find((each) => each.forum === forum);
    const organisation = list.organisations.find(({ id }) => id === plan.organisation);
    const today = currentOrganisation(list.organisations, plan.organisation);
    if (here === undefined || organisation === undefined || today === null) return [];
    return [{ organisation, plan, here, today }];
  });
  const renewed = new Set(
    found.filter((each) => each.organisation === each.today).map(({ today }) => today.id),
  );
  return found
    .filter((each) => each.organisation === each.today || !renewed.has(each.today.id))
    .toSorted(
      (a, b) =>
        a.organisation.name.localeCompare(b.organisation.name, 'en-GB') ||
        (a.organisation.id < b.organisation.id ? -1 : 1),
    );
}

function withoutToday({ organisation, plan, here }: PlanToday): PlanHere {
  return { organisation, plan, here };
}

/** What is asked of the list: by whom, where, and when (an instant). */
export interface AdviceQuestion {
  readonly list: PublishedList;
  readonly place: Place;
  readonly person: Person;
  readonly now: string;
}

/**
 * All that the list says about one place to one person at one moment: the same question always has the same answer.
 * A person of a renamed organisation is advised as one of its successor, and our plan is found under either name.
 */
export function advise({ list, place, person, now }: AdviceQuestion): Advice {
  const { forum, thread } = place;
  const { guidance, organisations } = list;
  const organisation =
    person.organisation &&
    (currentOrganisation(organisations, person.organisation.id) ?? person.organisation);

  const plans = plansHere(list, forum.id);
  const own =
    plans.find((each) => each.organisation.id === person.organisation?.id) ??
    plans.find((each) => each.today.id === organisation?.id);
  const ours = own === undefined ? null : withoutToday(own);

  const mode = modeFor({
    periods: guidance.periods,
    organisation,
    illustrative: list.index.illustrative,
    now,
  });
  const isOwn = ownOrganisation(organisations, person);
  const situation = { forum, here: ours?.here ?? null, mode, isOwn };
  const posting = postingFor(situation);

  return {
    place,
    lead: forum.lead === undefined ? null : currentOrganisation(organisations, forum.lead),
    mode,
    posting,
    ours,
    others: plans.filter((each) => each !== own).map(withoutToday),
    disclosures: discloseFor(guidance, situation, posting, { ...person, organisation }),
    checks: checksFor(guidance, situation, posting),
    example: exampleFor(guidance, situation, posting, thread),
    redLines: guidance.redLines,
    values: valuesFor(guidance, organisation),
    ...(list.origins && { origins: { ...list.origins, base: list.index } }),
  };
}
