import type { z } from 'zod';
import type { Place } from '../../../lib/list/advice';
import { Forum, type StanceName } from '../../../lib/list/forum';
import { Check, DisclosureTemplate, Example, Guidance, RedLine, Value } from '../../../lib/list/guidance';
import { Organisation } from '../../../lib/list/organisation';
import { Period } from '../../../lib/list/period';
import { Plan, PlanForum } from '../../../lib/list/plan';
import { FeedIndex, type PublishedList } from '../../../lib/list/published';

/**
 * Builders for tests: each makes a whole, valid thing of the list out of what the test cares about. Everything is
 * parsed by its schema, so a fixture that the feed could not publish fails at once. All forums are fictional.
 */

export const source = { title: 'A practice source', seen: '2026-11-01' };
const fictional = { state: 'fictional' as const };

/** A name as an id: `Parents’ Corner` is `parents-corner`. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A stance with somebody's words where it needs them. */
export function aStance(name: StanceName): Forum['stance'] {
  return name === 'not-yet-asked'
    ? { name }
    : { name, words: 'These are our terms.', by: 'The moderators', on: '2026-10-03', source };
}

type ForumWish = Partial<Omit<z.input<typeof Forum>, 'terms'>> & { terms?: Partial<Forum['terms']> };

/** An open, welcoming forum at `<id>.example`, unless told otherwise. */
export function aForum({ terms, ...wish }: ForumWish = {}): Forum {
  const name = wish.name ?? 'Parents’ Corner';
  const id = wish.id ?? idOf(name);
  return Forum.parse({
    id,
    name,
    kind: 'bulletin-board',
    status: { state: 'open' },
    verification: fictional,
    addresses: [{ host: `${id}.example` }],
    audience: { summary: 'Parents of children under 11', segments: ['parents'] },
    operator: { name: `The ${name} team`, kind: 'volunteers' },
    stance: aStance('welcome'),
    terms: {
      privateMessages: 'not-stated',
      account: 'not-stated',
      tag: 'not-stated',
      links: 'not-stated',
      realNames: 'not-stated',
      ...terms,
    },
    sources: [source],
    reviewed: '2026-10-03',
    reviewBy: '2027-10-03',
    ...wish,
  });
}

/** A UK department for England, unless told otherwise. */
export function anOrganisation(wish: Partial<z.input<typeof Organisation>> = {}): Organisation {
  const name = wish.name ?? 'Department for Education';
  return Organisation.parse({
    id: idOf(name),
    name,
    shortName: name,
    kind: 'department',
    administration: 'uk',
    jurisdictions: ['england'],
    verification: fictional,
    sources: [source],
    ...wish,
  });
}

/** What a plan says about `parents-corner`: take part, unless told otherwise. */
export function aPlanForum(wish: Partial<z.input<typeof PlanForum>> = {}): PlanForum {
  return PlanForum.parse({
    forum: 'parents-corner',
    approach: 'take-part',
    summary: 'Answer childcare and school questions.',
    whoMayPost: 'Anyone in the childcare team.',
    consultation: { state: 'not-yet' },
    ...wish,
  });
}

/** An illustrative plan that names `parents-corner`, unless told otherwise. */
export function aPlan(wish: Partial<z.input<typeof Plan>> = {}): Plan {
  return Plan.parse({
    organisation: 'department-for-education',
    version: 1,
    illustrative: true,
    from: '2026-04-01',
    reviewBy: '2027-03-31',
    owner: 'The digital engagement team',
    summary: 'Where parents ask, we answer.',
    forums: [aPlanForum()],
    commitments: [],
    ...wish,
  });
}

/** A practice pre-election period of the whole UK: all of May 2026 in London, for everybody. */
export function aPeriod(wish: Partial<z.input<typeof Period>> = {}): Period {
  return Period.parse({
    id: 'practice-election',
    kind: 'pre-election',
    name: 'Practice election',
    from: '2026-04-30T23:00:00Z',
    until: '2026-05-31T23:00:00Z',
    jurisdictions: ['uk'],
    summary: 'Facts about services only.',
    changes: ['Do not start anything new.'],
    verification: fictional,
    source,
    ...wish,
  });
}

/** A first-post line that fits everywhere, unless told otherwise. */
export function aDisclosure(wish: Partial<z.input<typeof DisclosureTemplate>> = {}): DisclosureTemplate {
  return DisclosureTemplate.parse({
    id: 'plain',
    name: 'First post in a thread',
    use: 'first-post',
    text: 'I am {role} at {organisation}.',
    fits: {},
    source,
    ...wish,
  });
}

/** A worked example with the verdict "fine" that fits everywhere, unless told otherwise. */
export function anExample(wish: Partial<z.input<typeof Example>> = {}): Example {
  const title = wish.title ?? 'Somebody asks which form to use';
  return Example.parse({
    id: idOf(title),
    title,
    situation: 'A parent asks in an open thread.',
    verdict: 'fine',
    why: 'The form is public and the answer helps everyone who reads it.',
    value: 'objectivity',
    keywords: ['form'],
    fits: {},
    source,
    ...wish,
  });
}

/** A check that fits everywhere, by default the first in order. */
export function aCheck(wish: Partial<z.input<typeof Check>> = {}): Check {
  return Check.parse({ id: 'ours', order: 1, text: 'It is ours to answer.', fits: {}, source, ...wish });
}

/** One value of the UK's Code, unless told otherwise. */
export function aValue(wish: Partial<z.input<typeof Value>> = {}): Value {
  const name = wish.name ?? 'Integrity';
  return Value.parse({
    id: idOf(name),
    order: 1,
    administrations: ['uk'],
    name,
    meaning: 'Putting the public first.',
    source,
    ...wish,
  });
}

/** A line that is never crossed. */
export function aRedLine(wish: Partial<z.input<typeof RedLine>> = {}): RedLine {
  return RedLine.parse({
    id: 'personal-case',
    title: 'Somebody’s own case',
    text: 'Never discuss it in public.',
    goesTo: 'The helpline',
    source,
    ...wish,
  });
}

/** Guidance with one value and one disclosure line, and whatever else is given. */
export function someGuidance(wish: Partial<z.input<typeof Guidance>> = {}): Guidance {
  return Guidance.parse({
    values: [aValue()],
    principles: [],
    disclosures: [aDisclosure()],
    examples: [],
    redLines: [],
    checks: [],
    periods: [],
    ...wish,
  });
}

/** An illustrative list, number 37 of 14 November 2026, of what is given. */
export function aList(
  wish: Partial<Omit<PublishedList, 'index'>> & { readonly index?: Partial<FeedIndex> } = {},
): PublishedList {
  const part = (path: string) => ({ path, bytes: 1, sha256: '0'.repeat(64) });
  return {
    forums: wish.forums ?? [],
    organisations: wish.organisations ?? [],
    guidance: wish.guidance ?? someGuidance(),
    plans: wish.plans ?? [],
    index: FeedIndex.parse({
      format: 1,
      feed: 'practice-list',
      title: 'The practice list',
      publisher: 'A practice publisher',
      licence: 'OGL-UK-3.0',
      illustrative: true,
      sequence: 37,
      issuedAt: '2026-11-14T09:00:00Z',
      refreshBy: '2026-12-14T09:00:00Z',
      expiresAt: '2027-11-14T09:00:00Z',
      minimumClient: '0.1.0',
      parts: [part('forums.json'), part('organisations.json'), part('guidance.json')],
      ...wish.index,
    }),
  };
}

/** An official whose organisation is not known: no organisation is hers. */
export const nobodysOwn = (): boolean => false;

/** A place on a forum, by default on its front page. */
export function aPlace(forum: Forum, thread: Place['thread'] = null): Place {
  return { forum, thread };
}
