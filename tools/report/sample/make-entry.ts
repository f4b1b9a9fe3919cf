import type { Plan } from '../../../lib/list/plan';
import { addWorkingDays } from '../../../lib/list/time';
import type { Entry, Kind, Where } from '../../../lib/log/entry';
import { fittingCommitments } from '../../../lib/log/fitting-commitments';
import { USUAL_DISCLOSURE } from '../../../lib/log/kinds';
import type { LogPeriod } from '../../../lib/log/select-entries';
import type { Chance } from '../../bench/made-up/chance';
import { makeAct } from './acts';
import { askedBefore, dayOf, instantOf, makeMoment } from './moments';
import type { Haunt, Person } from './person';
import type { SampleWish } from './sample';
import { ISSUES, NOTES, TITLES } from './words';

const ANSWERS: readonly Kind[] = ['answer', 'correction'];
const POSTS: readonly Kind[] = [...ANSWERS, 'signpost', 'clinic'];
/** How often each comes. */
const OUTCOMES = [
  ...Array.from({ length: 9 }, () => 'thanked' as const),
  ...Array.from({ length: 8 }, () => 'solved' as const),
  ...Array.from({ length: 4 }, () => 'more-to-do' as const),
  ...Array.from({ length: 9 }, () => 'not-known' as const),
  'disputed' as const,
  'disputed' as const,
  'removed' as const,
];

/** An id of version 7, as a computer makes it at that moment. */
export function makeId(ms: number, chance: Chance): string {
  const hex = (digits: number) =>
    chance
      .below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const time = ms.toString(16).padStart(12, '0');
  const variant = '89ab'[chance.below(4)] ?? '8';
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}

/** Mostly a forum of the plan that somebody likes best; now and then another where officials are not unwelcome. */
function chooseHaunt(person: Person, wish: SampleWish, chance: Chance): Haunt {
  if (chance.below(100) < 4) {
    const planned = new Set(person.plans.flatMap(({ forums }) => forums.map(({ forum }) => forum)));
    const others = wish.list.forums.filter(
      ({ id, stance, status }) =>
        !planned.has(id) && stance.name !== 'not-welcome' && status.state === 'open',
    );
    if (others.length > 0) return { forum: chance.oneOf(others), here: null };
  }
  const place = Math.min(chance.below(person.haunts.length), chance.below(person.haunts.length));
  return person.haunts[place] ?? chance.oneOf(person.haunts);
}

function makeWhere({ forum, here }: Haunt, chance: Chance): Where {
  const kind = chance.below(100);
  if (kind < 1) return { precision: 'site', host: `board-${chance.below(5)}.example` };
  const [address] = forum.addresses;
  if (kind < 15 || !address) return { precision: 'forum', forum: forum.id };
  const topic = here?.topics[chance.below(Math.max(1, here.topics.length))]?.name ?? forum.name;
  const path = address.paths?.find((one) => !one.includes('.'))?.replace(/\/$/, '') ?? '';
  return {
    precision: 'thread',
    forum: forum.id,
    thread: `https://${address.host}${path}/threads/${100_000 + chance.below(900_000)}`,
    title: `${topic}: ${chance.oneOf(TITLES)}`,
  };
}

function planOn(plans: readonly Plan[], day: string): Plan | null {
  const inForce = plans.filter(({ from }) => from <= day);
  return inForce.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}

/** Makes up one entry of somebody, in a period. */
export function makeEntry(person: Person, period: LogPeriod, wish: SampleWish, chance: Chance): Entry {
  const { ms, at, offset } = makeMoment(period, chance);
  const haunt = chooseHaunt(person, wish, chance);
  const { forum, here } = haunt;
  const act = makeAct(here, chance);
  const plan = planOn(person.plans, dayOf(ms));
  const isPost = POSTS.includes(act.kind);
  const often = (perCent: number) => chance.below(100) < perCent;
  const fitting = plan && here ? fittingCommitments(plan, forum.id, act.kind) : [];
  const due = addWorkingDays(dayOf(ms), 1 + chance.below(8));
  return {
    schema: 1,
    id: makeId(ms, chance),
    revision: 1,
    organisation: person.organisation,
    where: makeWhere(haunt, chance),
    act,
    at,
    offset,
    disclosure: isPost && often(6) ? 'earlier' : USUAL_DISCLOSURE[act.kind],
    topics: here && here.topics.length > 0 && often(80) ? [chance.oneOf(here.topics).id] : [],
    ...(often(person.notesMinutes) && { minutes: 2 + chance.below(25) }),
    ...(ANSWERS.includes(act.kind) &&
      often(person.notesAsked) && { askedAt: instantOf(askedBefore(ms, chance)) }),
    ...(isPost && often(55) && { outcome: chance.oneOf(OUTCOMES) }),
    ...((act.kind === 'listening' || often(4)) && { issue: chance.oneOf(ISSUES) }),
    ...(often(30) && { note: chance.oneOf(NOTES) }),
    ...(isPost &&
      often(9) && { followUp: { due, done: often(20) ? null : often(80) ? due : addWorkingDays(due, 2) } }),
    ...(isPost && often(1) && { privateMessage: { captured: often(70) ? due : null } }),
    ...(fitting.length > 0 && often(40) && { commitment: chance.oneOf(fitting).id }),
    evidence: {
      feed: wish.list.index.feed,
      sequence: wish.list.index.sequence,
      planVersion: plan?.version ?? null,
      stance: forum.stance.name,
      approach: here?.approach ?? null,
      mode: 'normal',
    },
    changedAt: instantOf(ms + chance.below(600) * 1000),
  };
}
