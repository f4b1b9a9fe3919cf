import type { Forum } from '../../../lib/list/forum';
import type { Plan, PlanForum } from '../../../lib/list/plan';
import type { Chance } from '../../bench/made-up/chance';
import type { SampleWish } from './sample';

const TEAMS = [
  'Childcare policy',
  'Digital engagement',
  'Contact centre',
  'Student support',
  'Benefits advice',
  'Communications',
];

/** Where somebody goes: a forum of the plan, with what the list and the plan say of it. */
export interface Haunt {
  readonly forum: Forum;
  readonly here: PlanForum | null;
}

/** Somebody who keeps a log. */
export interface Person {
  /** From 0. */
  readonly number: number;
  readonly organisation: string;
  /** Null for the few who send files without a name. */
  readonly pseudonym: string | null;
  readonly team: string;
  readonly plans: readonly Plan[];
  /** The one they go to most comes first. */
  readonly haunts: readonly Haunt[];
  /** Per cent of their answers for which they note when the question was asked. */
  readonly notesAsked: number;
  /** Per cent of their entries for which they note the minutes. */
  readonly notesMinutes: number;
}

/** The plan's forums that people go to. The last is left alone, so that there is a zero to explain; so are those to stay away from. */
function visited(plan: Plan, list: SampleWish['list']): readonly Haunt[] {
  const open = plan.forums.flatMap((here) => {
    const forum = list.forums.find(({ id }) => id === here.forum);
    return forum && here.approach !== 'stay-away' ? [{ forum, here }] : [];
  });
  return open.length > 2 ? open.slice(0, -1) : open;
}

/** Makes up one of the people of a sample. Throws where their organisation has no plan in the list. */
export function makePerson(wish: SampleWish, number: number, chance: Chance): Person {
  const organisation = chance.oneOf(wish.organisations);
  const plans = wish.list.plans.filter((plan) => plan.organisation === organisation);
  const [plan] = plans.toSorted((a, b) => b.version - a.version);
  if (!plan) throw new Error(`${organisation} has no plan in the list.`);
  const all = visited(plan, wish.list);
  const first = chance.below(all.length);
  return {
    number,
    organisation,
    pseudonym: chance.below(40) === 0 ? null : `Adviser ${number + 1}`,
    team: chance.oneOf(TEAMS),
    plans,
    haunts: [...all.slice(first), ...all.slice(0, first)].slice(0, 1 + chance.below(3)),
    notesAsked: 40 + chance.below(60),
    notesMinutes: chance.below(3) === 0 ? 0 : 50 + chance.below(50),
  };
}
