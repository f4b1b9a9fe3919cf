import type { Forum } from '../../list/forum';
import type { Plan, PlanForum } from '../../list/plan';
import type { PublishedList } from '../../list/published';
import type { Evidence, Where } from '../entry';
import { makeEvidence } from '../make-evidence';

/** A place that made-up entries are about. */
export interface PracticePlace {
  /** Where an entry was made; a title only where a thread may be made up. */
  readonly where: (title: string | undefined, thread: number) => Where;
  readonly topics: readonly string[];
  readonly evidence: Evidence;
}

/** So many places are enough to sort and to find by. */
const MOST = 5;
/** Nobody's site: the last part of its name is kept free for examples (RFC 2606). */
const NOWHERE = 'made-up.example';

/**
 * The places for made-up entries: the list's fictional forums, else those that may be taken part in. A made-up thread is
 * only ever in a fictional forum: about a real one no more is said than its name. Without a list it is nobody's site.
 */
export function practicePlaces(
  list: PublishedList | null,
  organisation: string | null,
): readonly PracticePlace[] {
  const forums = chooseForums(list?.forums ?? []);
  if (!list || forums.length === 0) {
    const where = { precision: 'site', host: NOWHERE } as const;
    return [{ where: () => where, topics: [], evidence: makeEvidence(list, null) }];
  }
  return forums.map((forum) => placeAt(forum, list, organisation));
}

function chooseForums(forums: readonly Forum[]): readonly Forum[] {
  const fit = forums.filter(({ stance, status }) => stance.name !== 'not-welcome' && status.state === 'open');
  const fictional = fit.filter(isFictional);
  // Those that one may answer at come first: most made-up entries are about the first.
  return (fictional.length > 0 ? fictional : fit)
    .toSorted((a, b) => Number(b.stance.name === 'welcome') - Number(a.stance.name === 'welcome'))
    .slice(0, MOST);
}

function isFictional({ verification }: Forum): boolean {
  return verification.state === 'fictional';
}

function placeAt(forum: Forum, list: PublishedList, organisation: string | null): PracticePlace {
  const [address] = forum.addresses;
  const { plan, here } = planAt(forum.id, list.plans, organisation);
  const path = address?.paths?.find((one) => !one.includes('.'))?.replace(/\/$/, '') ?? '';
  return {
    where: (title, thread) =>
      title !== undefined && address && isFictional(forum)
        ? {
            precision: 'thread',
            forum: forum.id,
            thread: `https://${address.host}${path}/made-up/${thread}`,
            title: `Made up: ${title}`,
          }
        : { precision: 'forum', forum: forum.id },
    topics: here?.topics.map(({ id }) => id) ?? [],
    evidence: {
      ...makeEvidence(list, null),
      mode: 'normal',
      planVersion: plan?.version ?? null,
      stance: forum.stance.name,
      approach: here?.approach ?? null,
    },
  };
}

/** What the person's own plan says about a forum, the newest one first. */
function planAt(
  forum: string,
  plans: readonly Plan[],
  organisation: string | null,
): { readonly plan: Plan | null; readonly here: PlanForum | null } {
  const own = plans
    .filter((plan) => plan.organisation === organisation)
    .toSorted((a, b) => b.version - a.version);
  for (const plan of own) {
    const here = plan.forums.find((one) => one.forum === forum);
    if (here) return { plan, here };
  }
  return { plan: null, here: null };
}
