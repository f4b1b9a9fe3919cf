import type { Fits } from '../../list/guidance';
import type { PublishedList } from '../../list/published';
import { publishedPart, type SourceKind } from '../feed-sources';

/** What a department’s own list may not say, by the thing that says it. */
export type OversteppingThing =
  | 'organisation'
  /** A plan of another organisation. */
  | 'plan'
  | 'value'
  | 'principles'
  | 'red-line'
  | 'check'
  | 'period'
  /** Something of the cross-government list under its own id. */
  | 'forum'
  | 'disclosure'
  | 'example'
  /** A forum that another organisation is said to lead at. */
  | 'forum-of-others'
  /** A line or an example that is meant for another organisation. */
  | 'disclosure-for-others'
  | 'example-for-others';

/** Why nothing of a department’s own list is taken: it says something that is not its organisation’s to say. */
export interface Overstep {
  readonly why: 'oversteps';
  /** The part of the list that it is in. */
  readonly file: string;
  readonly thing: OversteppingThing;
  /** As it is called, or of a plan its organisation. */
  readonly name: string;
  /** The organisation that the list speaks for. */
  readonly organisation: string;
}

/** An overstep with the source that it is written in. */
export interface OverstepAt extends Overstep {
  readonly kind: SourceKind;
  /** The name of its source, without `.json`. */
  readonly source: string;
}

const KINDS: Readonly<Record<OversteppingThing, SourceKind>> = {
  organisation: 'organisations',
  plan: 'plans',
  forum: 'forums',
  'forum-of-others': 'forums',
  value: 'values',
  principles: 'principles',
  'red-line': 'redLines',
  check: 'checks',
  period: 'periods',
  disclosure: 'disclosures',
  example: 'examples',
  'disclosure-for-others': 'disclosures',
  'example-for-others': 'examples',
};

type Said = Pick<PublishedList, 'forums' | 'organisations' | 'plans' | 'guidance'>;

/**
 * The first thing in a department’s own list that is out of its scope; null when all of it is its own to say. Without a
 * base only what can be seen in the list itself is found; what is already listed is found with one.
 */
export function findOverstep(layer: PublishedList, base: Said | null): Overstep | null {
  const [first] = findOversteps(layer, layer.index.organisation ?? '', base);
  if (first === undefined) return null;
  const { kind: _, source: __, ...overstep } = first;
  return overstep;
}

/** Everything that a list which speaks for one organisation says out of its scope. */
export function findOversteps(layer: Said, organisation: string, base: Said | null): readonly OverstepAt[] {
  const found = [...foreignThings(layer, organisation), ...(base === null ? [] : listedThings(layer, base))];
  return found.map(({ thing, name, source }) => {
    const kind = KINDS[thing];
    return { why: 'oversteps', thing, name, file: publishedPart(kind, source), organisation, kind, source };
  });
}

type Found = Pick<OverstepAt, 'thing' | 'name' | 'source'>;

function foreignThings({ forums, organisations, plans, guidance }: Said, own: string): Found[] {
  const isForOthers = ({ fits }: { readonly fits: Fits }): boolean =>
    fits.organisations?.some((id) => id !== own) === true;
  const ledByOthers = forums.filter(({ lead }) => lead !== undefined && lead !== own);
  const others = plans.map(({ organisation: id }) => ({ id })).filter(({ id }) => id !== own);
  return [
    ...find('organisation', organisations, nameOf),
    ...find('plan', others, ({ id }) => id),
    ...find('value', guidance.values, nameOf),
    ...find('principles', guidance.principles, titleOf),
    ...find('red-line', guidance.redLines, titleOf),
    ...find('check', guidance.checks, textOf),
    ...find('period', guidance.periods, nameOf),
    ...find('forum-of-others', ledByOthers, nameOf),
    ...find('disclosure-for-others', guidance.disclosures.filter(isForOthers), nameOf),
    ...find('example-for-others', guidance.examples.filter(isForOthers), titleOf),
  ];
}

function listedThings(layer: Said, base: Said): Found[] {
  return [
    ...find('forum', listedIn(base.forums, layer.forums), nameOf),
    ...find('disclosure', listedIn(base.guidance.disclosures, layer.guidance.disclosures), nameOf),
    ...find('example', listedIn(base.guidance.examples, layer.guidance.examples), titleOf),
  ];
}

function find<T extends { readonly id: string }>(
  thing: OversteppingThing,
  things: readonly T[],
  called: (one: T) => string,
): Found[] {
  return things.map((one) => ({ thing, name: called(one), source: one.id }));
}

/** Those of a layer's things that the base lists under the same id. */
function listedIn<T extends { readonly id: string }>(listed: readonly T[], own: readonly T[]): T[] {
  const ids = new Set(listed.map(({ id }) => id));
  return own.filter(({ id }) => ids.has(id));
}

const nameOf = ({ name }: { readonly name: string }): string => name;
const titleOf = ({ title }: { readonly title: string }): string => title;
const textOf = ({ text }: { readonly text: string }): string => text;
