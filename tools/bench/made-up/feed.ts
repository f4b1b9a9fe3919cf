import type { FeedSources } from '../../../lib/feed/feed-sources';
import type { Forum } from '../../../lib/list/forum';
import type { Organisation } from '../../../lib/list/organisation';
import type { Plan, PlanForum } from '../../../lib/list/plan';
import { readSources } from '../../feed/read-sources';
import { madeUpAddress } from './addresses';
import { type Chance, chanceOf } from './chance';

/** How large a list is to be, the example in it included. Every made-up organisation has a plan. */
export interface FeedSize {
  readonly forums: number;
  readonly organisations: number;
}

/** A plan speaks of so many forums: most of few, some of many. */
const PLANNED = [2, 3, 4, 5, 6, 8, 12, 20, 40] as const;

/**
 * The sources of a list of any size, the same each time: the example list as it is, then its entries again and again
 * under other names and addresses, so that every field is as long and as often there as in the example.
 */
export function madeUpFeed({ forums, organisations }: FeedSize): FeedSources {
  const { sources: example } = readSources('feed');
  if (example === null) throw new Error('The example list in feed/ cannot be read: npm run feed -- check');
  const chance = chanceOf(forums * 31 + organisations);
  const bodies = upTo(organisations - example.organisations.length, (n) =>
    madeUpOrganisation(chance.oneOf(example.organisations), n),
  );
  const places = upTo(forums - example.forums.length, (n) =>
    madeUpForum(chance, chance.oneOf(example.forums), n),
  );
  const said = example.plans.flatMap((plan) => plan.forums);
  const plans = bodies.map(({ id }) => madeUpPlan(chance, chance.oneOf(example.plans), id, places, said));
  return {
    ...example,
    forums: [...example.forums, ...places],
    organisations: [...example.organisations, ...bodies],
    plans: [...example.plans, ...plans],
  };
}

function upTo<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: Math.max(0, count) }, (_, n) => make(n));
}

function madeUpOrganisation(example: Organisation, n: number): Organisation {
  const { successor: _, ...alone } = example;
  return {
    ...alone,
    id: `organisation-${n}`,
    name: `${example.name} ${n}`,
    shortName: `${example.shortName} ${n}`,
  };
}

function madeUpForum(chance: Chance, example: Forum, n: number): Forum {
  return {
    ...example,
    id: `forum-${n}`,
    name: `${example.name} ${n}`,
    addresses: [madeUpAddress(chance, n)],
  };
}

function madeUpPlan(
  chance: Chance,
  example: Plan,
  organisation: string,
  places: readonly Forum[],
  said: readonly PlanForum[],
): Plan {
  const count = places.length === 0 ? 0 : chance.oneOf(PLANNED);
  const chosen = new Set(upTo(count, () => chance.oneOf(places).id));
  return {
    ...example,
    organisation,
    forums: [...chosen].map((forum) => ({ ...chance.oneOf(said), forum })),
    commitments: example.commitments.filter(({ forum }) => forum === undefined),
  };
}
