import type { Fits } from '../../list/guidance';
import type { PublishedList } from '../../list/published';

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

const FILES: Readonly<Record<Exclude<OversteppingThing, 'plan'>, string>> = {
  organisation: 'organisations.json',
  forum: 'forums.json',
  'forum-of-others': 'forums.json',
  value: 'guidance.json',
  principles: 'guidance.json',
  'red-line': 'guidance.json',
  check: 'guidance.json',
  period: 'guidance.json',
  disclosure: 'guidance.json',
  example: 'guidance.json',
  'disclosure-for-others': 'guidance.json',
  'example-for-others': 'guidance.json',
};

/**
 * The first thing in a department’s own list that is out of its scope; null when all of it is its own to say. Without a
 * base only what can be seen in the list itself is found; what is already listed is found with one.
 */
export function findOverstep(layer: PublishedList, base: PublishedList | null): Overstep | null {
  const organisation = layer.index.organisation ?? '';
  const [first] = [
    ...foreignThings(layer, organisation),
    ...(base === null ? [] : listedThings(layer, base)),
  ];
  return first === undefined ? null : { why: 'oversteps', ...first, organisation };
}

type Found = Pick<Overstep, 'thing' | 'name' | 'file'>;

function foreignThings({ forums, organisations, plans, guidance }: PublishedList, own: string): Found[] {
  const isForOthers = ({ fits }: { readonly fits: Fits }): boolean =>
    fits.organisations?.some((id) => id !== own) === true;
  const ledByOthers = forums.filter(({ lead }) => lead !== undefined && lead !== own);
  const others = plans.map(({ organisation }) => organisation).filter((id) => id !== own);
  return [
    ...find('organisation', organisations.map(nameOf)),
    ...others.map((name): Found => ({ thing: 'plan', name, file: `plans/${name}.json` })),
    ...find('value', guidance.values.map(nameOf)),
    ...find('principles', guidance.principles.map(titleOf)),
    ...find('red-line', guidance.redLines.map(titleOf)),
    ...find('check', guidance.checks.map(textOf)),
    ...find('period', guidance.periods.map(nameOf)),
    ...find('forum-of-others', ledByOthers.map(nameOf)),
    ...find('disclosure-for-others', guidance.disclosures.filter(isForOthers).map(nameOf)),
    ...find('example-for-others', guidance.examples.filter(isForOthers).map(titleOf)),
  ];
}

function listedThings(layer: PublishedList, base: PublishedList): Found[] {
  return [
    ...find('forum', listedIn(base.forums, layer.forums).map(nameOf)),
    ...find('disclosure', listedIn(base.guidance.disclosures, layer.guidance.disclosures).map(nameOf)),
    ...find('example', listedIn(base.guidance.examples, layer.guidance.examples).map(titleOf)),
  ];
}

function find(thing: Exclude<OversteppingThing, 'plan'>, names: readonly string[]): Found[] {
  return names.map((name) => ({ thing, name, file: FILES[thing] }));
}

/** Those of a layer's things that the base lists under the same id. */
function listedIn<T extends { readonly id: string }>(listed: readonly T[], own: readonly T[]): T[] {
  const ids = new Set(listed.map(({ id }) => id));
  return own.filter(({ id }) => ids.has(id));
}

const nameOf = ({ name }: { readonly name: string }): string => name;
const titleOf = ({ title }: { readonly title: string }): string => title;
const textOf = ({ text }: { readonly text: string }): string => text;
