import type { Forum } from '../../list/forum';
import type { DisclosureTemplate, Example } from '../../list/guidance';
import type { Origin } from '../../list/origin';
import type { Plan } from '../../list/plan';
import type { PublishedList } from '../../list/published';
import type { LeftOut, LeftOutBecause } from './left-out';
import { judgeRole } from './list-role';
import { findOverstep } from './overstep';
import type { Taken } from './taken';

/** What one departmental list adds. */
export interface Laid {
  readonly feed: string;
  /** Null when nothing of it is taken. */
  readonly origin: Origin | null;
  readonly forums: readonly Forum[];
  readonly plans: readonly Plan[];
  readonly disclosures: readonly DisclosureTemplate[];
  readonly examples: readonly Example[];
  readonly leftOut: readonly LeftOut[];
}

/** Lays one departmental list on what is there, and takes what it adds so that no later one says it again. */
export function layOne(base: PublishedList, layer: PublishedList, taken: Taken): Laid {
  const { feed, title, organisation = '' } = layer.index;
  const because =
    judgeRole(layer.index, { as: 'layer', organisation: null, base }) ?? findOverstep(layer, null);
  if (because) {
    const leftOut: LeftOut = { feed, kind: 'list', name: title, because };
    return { feed, origin: null, forums: [], plans: [], disclosures: [], examples: [], leftOut: [leftOut] };
  }
  const leftOut: LeftOut[] = [];
  /** Keeps the things that nothing stands against, and notes the others. */
  const keep = <T>(
    kind: Exclude<LeftOut['kind'], 'list'>,
    things: readonly T[],
    nameOf: (thing: T) => string,
    judge: (thing: T) => LeftOutBecause | null,
  ): T[] =>
    things.filter((thing) => {
      const against = judge(thing);
      if (against) leftOut.push({ feed, kind, name: nameOf(thing), because: against });
      return against === null;
    });

  const forums = keep('forum', layer.forums, ({ name }) => name, judgeForum(taken));
  taken.takeAddresses(forums);
  return {
    feed,
    origin: originOf(base, layer, organisation),
    forums,
    plans: keep(
      'plan',
      layer.plans,
      (plan) => plan.organisation,
      (plan) => takeId(taken.plans, plan.organisation),
    ),
    disclosures: keep(
      'disclosure',
      layer.guidance.disclosures,
      ({ name }) => name,
      ({ id }) => takeId(taken.disclosures, id),
    ).map((line) => forOwn(line, organisation)),
    examples: keep(
      'example',
      layer.guidance.examples,
      ({ title: name }) => name,
      (example) => findUnknown(base, example) ?? takeId(taken.examples, example.id),
    ).map((example) => forOwn(example, organisation)),
    leftOut,
  };
}

function takeId(ids: Set<string>, id: string): LeftOutBecause | null {
  if (ids.has(id)) return { why: 'id-taken' };
  ids.add(id);
  return null;
}

function judgeForum(taken: Taken): (forum: Forum) => LeftOutBecause | null {
  return (forum) => {
    const met = taken.findMeeting(forum);
    return met ? { why: 'address-taken', ...met } : takeId(taken.forums, forum.id);
  };
}

function findUnknown({ guidance }: PublishedList, { value, redLine }: Example): LeftOutBecause | null {
  if (!guidance.values.some(({ id }) => id === value)) return { why: 'unknown-reference', id: value };
  const isKnown = redLine === undefined || guidance.redLines.some(({ id }) => id === redLine);
  return isKnown ? null : { why: 'unknown-reference', id: redLine };
}

/** What a department adds to the guidance is for its own officials, whether it says so or not. */
function forOwn<T extends DisclosureTemplate | Example>(thing: T, organisation: string): T {
  return { ...thing, fits: { ...thing.fits, organisations: [organisation] } };
}

function originOf(base: PublishedList, { index }: PublishedList, organisation: string): Origin {
  const { feed, title, sequence, issuedAt, refreshBy, expiresAt } = index;
  const organisationName = base.organisations.find(({ id }) => id === organisation)?.name ?? organisation;
  return { feed, title, sequence, issuedAt, refreshBy, expiresAt, organisation, organisationName };
}
